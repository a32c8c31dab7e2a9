import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { Differences, DifferenceSteps } = controllers.payments

router
  .group(() => {
    router.get('', [Differences, 'index']).as('payments.differences.index')
    router
      .group(() => {
        router.get(':id', [Differences, 'show']).as('payments.differences.show')
        router.post(':id/posting', [DifferenceSteps, 'post']).as('payments.differences.post')
        router.post(':id/reversal', [DifferenceSteps, 'reverse']).as('payments.differences.reverse')
        router.post(':id/carrying', [DifferenceSteps, 'carry']).as('payments.differences.carry')
        router.post(':id/acceptance', [DifferenceSteps, 'accept']).as('payments.differences.accept')
        router
          .post(':id/explanation', [DifferenceSteps, 'explain'])
          .as('payments.differences.explain')
        router.post(':id/ownership', [DifferenceSteps, 'own']).as('payments.differences.own')
      })
      .where('id', /^\d{1,18}$/)
  })
  .prefix('payments/differences')
  .use(middleware.staff())
