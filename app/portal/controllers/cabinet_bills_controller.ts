import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { decodeLines } from '#billing/rules/charge_lines'
import { actsOfRates } from '#portal/queries/acts_of_rates'
import { billsOf } from '#portal/queries/bills_of'
import { chargesOfBill } from '#portal/queries/charges_of_bill'
import { billSummary } from '#portal/transformers/bill_summary'
import { explainedCharge } from '#portal/transformers/explained_bill'

const MONTHS_SHOWN = 36

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

    const charges = await chargesOfBill(cabinet.account.id, bill)
    const rateIds = charges.flatMap(({ lines }) => decodeLines(lines).map((line) => line.rateId))
    const acts = await actsOfRates(rateIds)
    return inertia.render('portal/bills/show', {
      bill: billSummary(bill),
      charges: charges.map((charge) => ({
        period: charge.period,
        quantityWh: charge.quantityWh,
        amountMinor: charge.amountMinor,
        explained: explainedCharge(charge, acts, i18n),
      })),
    })
  }
}
