import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { chargesOfAccount } from '#billing/queries/charges_of_account'
import { billsOf } from '#portal/queries/bills_of'
import { billSummary } from '#portal/transformers/bill_summary'
import { explainedCharge } from '#portal/transformers/explained_charge'

const MONTHS_SHOWN = 36

/** How far back a difference of a late month may lie. */
const LATE_MONTHS = 36

export default class CabinetBillsController {
  async index({ cabinet, inertia }: HttpContext) {
    const to = clock.period()
    const bills = await billsOf(cabinet.account.id, { from: addMonths(to, -MONTHS_SHOWN), to })
    return inertia.render('portal/bills/index', { bills: bills.map(billSummary) })
  }

  async show({ cabinet, inertia, params, request, i18n }: HttpContext) {
    const period = `${params.period}-01`
    const [bill] = await billsOf(cabinet.account.id, { from: period, to: period })
    if (!bill) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])

    const charges = await chargesOfAccount(cabinet.account.id, {
      from: addMonths(period, -LATE_MONTHS),
      to: period,
      runIds: bill.runIds,
    })
    return inertia.render('portal/bills/show', {
      bill: billSummary(bill),
      charges: charges.reverse().map((charge) => explainedCharge(charge, i18n)),
    })
  }
}
