import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { payPage } from '#shared/documents/pay_page'
import { addMonths } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import { balanceOf } from '#ledger/queries/balance_of'
import { billsOf } from '#portal/queries/bills_of'
import { dialsOf } from '#portal/queries/dials_of'
import { paymentsOf } from '#portal/queries/payments_of'
import { prepaymentsOf } from '#portal/queries/prepayments_of'
import { billSummary } from '#portal/transformers/bill_summary'

const LAST = 3

export default class CabinetsController {
  async show({ cabinet, inertia, i18n }: HttpContext) {
    const { account, tenant } = cabinet
    const month = clock.period()
    const balance = await balanceOf(account.id)
    const owed = balance && balance.balanceMinor > 0n ? balance.balanceMinor : 0n
    const query = new URLSearchParams({ account: account.number, amount: String(owed) })
    const bills = await billsOf(account.id, { from: addMonths(month, -12), to: month })
    return inertia.render('portal/home/show', {
      account: { number: account.number, name: account.name, address: account.address },
      region: nameIn(i18n.locale, tenant),
      balanceMinor: String(balance?.balanceMinor ?? 0n),
      dueOn: bills[0]?.dueOn ?? null,
      dials: await dialsOf(account.id, clock.today()),
      bills: bills.slice(0, LAST).map(billSummary),
      prepayments: await prepaymentsOf(account, LAST),
      payments: await paymentsOf(account.id, LAST),
      payHref: (await payPage()) ? `/pay/${tenant.code}?${query}` : null,
    })
  }
}
