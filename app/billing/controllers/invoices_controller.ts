import { errors, type HttpContext } from '@adonisjs/core/http'
import InvoicePolicy from '#billing/policies/invoice_policy'
import { accountInReach } from '#billing/queries/account_in_reach'
import { chargesOfInvoice } from '#billing/queries/charges_of_invoice'
import { findInvoice } from '#billing/queries/find_invoice'
import { paymentsOfMonth } from '#billing/queries/payments_of_month'
import { traceOfInvoice } from '#billing/queries/trace_of_invoice'
import { explainedCharge } from '#billing/transformers/explained_charge'
import { invoiceForPage } from '#billing/transformers/invoice_for_page'

export default class InvoicesController {
  /** The invoice of a month with "why is it this much". */
  async show({ bouncer, inertia, params, request, work, i18n }: HttpContext) {
    await bouncer.with(InvoicePolicy).authorize('view')
    const divisionIds = work.divisionIdsWith('accounts.view')
    const account = await accountInReach({ id: params.id, divisionIds })
    const period = `${params.period}-01`
    const invoice = await findInvoice(account.id, period)
    if (!invoice) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])

    const charges = await chargesOfInvoice({ accountId: account.id, ...invoice })
    const payments = await paymentsOfMonth(account.id, period)
    const { id, number, name, address } = account
    return inertia.render('billing/invoices/show', {
      account: { id, number, name, address },
      invoice: invoiceForPage(invoice),
      trace: await traceOfInvoice(account.id, invoice.runId),
      charges: charges.map((charge) =>
        explainedCharge(charge, (key, values) => i18n.t(key, values))
      ),
      payments: payments.map(({ on, through, amountMinor }) => ({
        on,
        through: through.name ?? i18n.t('billing.invoice.cash_desk'),
        amountMinor: String(amountMinor),
      })),
    })
  }
}
