import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const {
  PeriodClosings,
  PeriodReopenings,
  Periods,
  RepublicClosings,
  RepublicPeriods,
  RepublicReopenings,
  RestatementFiles,
  Statements,
} = controllers.ledger
const ID = /^\d{1,18}$/
const DIVISION = /^\d{1,9}$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

router
  .group(() => {
    router.get('ledger/periods', [Periods, 'index']).as('periods.index')
    router
      .group(() => {
        router.get('', [Periods, 'show']).as('periods.show')
        router.post('closing', [PeriodClosings, 'store']).as('periods.close')
        router.post('reopening', [PeriodReopenings, 'store']).as('periods.reopen')
        router.get('restatement.csv', [RestatementFiles, 'show']).as('periods.restatement')
      })
      .prefix('ledger/periods/:division/:period')
      .where('division', DIVISION)
      .where('period', MONTH)
    router.get('ledger/republic', [RepublicPeriods, 'index']).as('republic_periods.index')
    router
      .post('ledger/republic/:period/closing', [RepublicClosings, 'store'])
      .where('period', MONTH)
      .as('republic_periods.close')
    router
      .post('ledger/republic/:period/reopening', [RepublicReopenings, 'store'])
      .where('period', MONTH)
      .as('republic_periods.reopen')
    router
      .get('ledger/accounts/:id/statement', [Statements, 'show'])
      .where('id', ID)
      .as('statements.show')
  })
  .use(middleware.staff())
