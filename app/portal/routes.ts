import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware } from '#start/kernel'

const { portal } = controllers

router
  .group(() => {
    router.get('sign-in', [portal.CabinetSessions, 'create']).as('portal.session.create')
    router.post('code-request', [portal.Codes, 'store']).as('portal.code.store')
    router.get('code', [portal.CabinetSessions, 'code']).as('portal.code.show')
    router.post('session', [portal.CabinetSessions, 'store']).as('portal.session.store')
    router.delete('session', [portal.CabinetSessions, 'destroy']).as('portal.session.destroy')
  })
  .prefix('cabinet')

router.get('pay/:tenant', [portal.PayPages, 'show']).as('portal.pay.show')

router
  .group(() => {
    router.get('/', [portal.Cabinets, 'show']).as('portal.show')
    router.get('bills', [portal.CabinetBills, 'index']).as('portal.bills.index')
    router
      .get('bills/:period', [portal.CabinetBills, 'show'])
      .where('period', /^\d{4}-(0[1-9]|1[0-2])$/)
      .as('portal.bills.show')
    router
      .get('bills/:file', [portal.CabinetBillFiles, 'show'])
      .where('file', /^\d{4}-(0[1-9]|1[0-2])\.pdf$/)
      .as('portal.bills.file')
    router.get('reading', [portal.CabinetReadings, 'create']).as('portal.reading.create')
    router.post('reading', [portal.CabinetReadings, 'store']).as('portal.reading.store')
    router.get('prepayments', [portal.CabinetPrepayments, 'index']).as('portal.prepayments.index')
    router
      .get('prepayments/:file', [portal.CabinetPrepaymentFiles, 'show'])
      .where('file', /^\d{4}-(0[1-9]|1[0-2])\.pdf$/)
      .as('portal.prepayments.file')
    router.get('payments', [portal.CabinetPayments, 'index']).as('portal.payments.index')
  })
  .prefix('cabinet')
  .use(middleware.cabinet())
