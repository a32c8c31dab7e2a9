import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { VisaDecisions, Visas } = controllers.administration

router
  .group(() => {
    router.get('visas', [Visas, 'index']).as('visas.index')
    router
      .group(() => {
        router.get('visas/:id', [Visas, 'show']).as('visas.show')
        router.post('visas/:id/grant', [VisaDecisions, 'grant']).as('visas.grant')
        router.post('visas/:id/refusal', [VisaDecisions, 'refuse']).as('visas.refuse')
        router.post('visas/:id/withdrawal', [VisaDecisions, 'withdraw']).as('visas.withdraw')
      })
      .where('id', /^\d{1,18}$/)
  })
  .use(middleware.staff())
