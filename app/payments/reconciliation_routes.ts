import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { AgentActs, CutHolds, Reconciliation, Settlements, Terms } = controllers.payments
const ID = /^\d{1,18}$/
const CODE = /^[a-z0-9_-]{1,31}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

router
  .group(() => {
    router.get('reconciliation', [Reconciliation, 'index']).as('payments.reconciliation.index')
    router
      .group(() => {
        router
          .get('reconciliation/:code/act.pdf', [AgentActs, 'show'])
          .as('payments.reconciliation.act')
        router
          .post('reconciliation/:code/settlements', [Settlements, 'store'])
          .as('payments.settlements.store')
        router
          .get('reconciliation/:code/:day', [Reconciliation, 'show'])
          .where('day', DAY)
          .as('payments.reconciliation.show')
        router
          .post('reconciliation/:code/:day', [Reconciliation, 'store'])
          .where('day', DAY)
          .as('payments.reconciliation.store')
      })
      .where('code', CODE)
    router
      .post('settlements/:id/reversal', [Settlements, 'reverse'])
      .where('id', ID)
      .as('payments.settlements.reverse')
    router.get('terms', [Terms, 'index']).as('payments.terms.index')
    router.post('terms', [Terms, 'store']).as('payments.terms.store')
    router.get('cut-holds', [CutHolds, 'index']).as('payments.cut_holds.index')
    router.post('cut-holds', [CutHolds, 'store']).as('payments.cut_holds.store')
    router.post('cut-holds/:id/end', [CutHolds, 'end']).where('id', ID).as('payments.cut_holds.end')
  })
  .prefix('payments')
  .use(middleware.staff())
