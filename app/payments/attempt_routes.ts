import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Attempts, PayerHolds } = controllers.payments
const ID = /^\d{1,18}$/

router
  .group(() => {
    router
      .group(() => {
        router.post('accounts/:id/holds', [PayerHolds, 'store']).as('payments.holds.store')
        router
          .post('accounts/:id/holds/:hold/lifting', [PayerHolds, 'lift'])
          .where('hold', ID)
          .as('payments.holds.lift')
      })
      .where('id', ID)
    router.get('attempts', [Attempts, 'index']).as('payments.attempts.index')
    router
      .group(() => {
        router.post('attempts/:id/poll', [Attempts, 'askAgain']).as('payments.attempts.poll')
        router.post('attempts/:id/paid', [Attempts, 'paid']).as('payments.attempts.paid')
        router.post('attempts/:id/unpaid', [Attempts, 'unpaid']).as('payments.attempts.unpaid')
      })
      .where('id', ID)
  })
  .prefix('payments')
  .use(middleware.staff())
