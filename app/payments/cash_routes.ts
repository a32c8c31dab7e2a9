import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const {
  CashDesks,
  DrawerDocuments,
  Returns,
  ShiftClosings,
  ShiftCorrections,
  ShiftReports,
  Shifts,
} = controllers.payments
const ID = /^\d{1,9}$/

router
  .group(() => {
    router.get('cash', [CashDesks, 'index']).as('payments.cash.index')
    router.post('cash/desks', [CashDesks, 'store']).as('payments.cash.desks.store')
    router
      .group(() => {
        router.post('desks/:id/closing', [CashDesks, 'close']).as('payments.cash.desks.close')
        router.post('desks/:id/shifts', [Shifts, 'store']).as('payments.cash.shifts.store')
        router.post('desks/:id/documents', [DrawerDocuments, 'store']).as('payments.cash.move')
        router
          .post('documents/:id/reversal', [DrawerDocuments, 'reverse'])
          .as('payments.cash.documents.reverse')
        router.get('shifts/:id', [Shifts, 'show']).as('payments.cash.shifts.show')
        router.get('shifts/:id/report.pdf', [ShiftReports, 'show']).as('payments.cash.report')
        router.post('shifts/:id/closing', [ShiftClosings, 'store']).as('payments.cash.shifts.close')
        router
          .post('shifts/:id/correction', [ShiftCorrections, 'store'])
          .as('payments.cash.shifts.correct')
      })
      .prefix('cash')
      .where('id', ID)
    router
      .post(':id/return', [Returns, 'store'])
      .where('id', /^\d{1,18}$/)
      .as('payments.return')
  })
  .prefix('payments')
  .use(middleware.staff())
