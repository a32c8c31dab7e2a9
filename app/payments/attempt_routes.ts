import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Attempts } = controllers.payments

router
  .group(() => {
    router.get('attempts', [Attempts, 'index']).as('payments.attempts.index')
    router
      .group(() => {
        router.post('attempts/:id/poll', [Attempts, 'askAgain']).as('payments.attempts.poll')
        router.post('attempts/:id/paid', [Attempts, 'paid']).as('payments.attempts.paid')
        router.post('attempts/:id/unpaid', [Attempts, 'unpaid']).as('payments.attempts.unpaid')
      })
      .where('id', /^\d{1,18}$/)
  })
  .prefix('payments')
  .use(middleware.staff())
