import { payPage } from '#shared/documents/pay_page'
import { nextPeriod, type Period } from '#shared/kernel/calendar'
import type { InvoiceView } from '#billing/documents/invoice_view'
import { chargesOfInvoice } from '#billing/queries/charges_of_invoice'
import type { ExplainedCharge } from '#billing/rules/explained_charge'
import { findInvoice, type Invoice } from '#billing/queries/find_invoice'
import { invoiceLines } from '#billing/queries/invoice_lines'
import { invoiceMeters } from '#billing/queries/invoice_meters'
import { partiesOf } from '#billing/queries/parties_of'
import { paymentsOfMonth } from '#billing/queries/payments_of_month'
import { vatByRate } from '#billing/queries/vat_by_rate'

/** Everything that the printed invoice of a month says; null when there is none. */
export async function invoiceView(accountId: string, period: Period): Promise<InvoiceView | null> {
  const invoice = await findInvoice(accountId, period)
  const about = invoice && (await partiesOf(accountId))
  if (!about) return null
  const charges = await chargesOfInvoice({ accountId, ...invoice })
  return {
    number: numberOf(about.number, invoice),
    issuedOn: invoice.issuedOn,
    period: { from: period, to: nextPeriod(period) },
    dueOn: invoice.dueOn,
    resource: about.resource,
    seller: about.seller,
    consumer: { name: about.name, taxNumber: about.taxNumber },
    account: about.number,
    contract: about.contract,
    address: about.address,
    meters: await invoiceMeters(charges),
    lines: invoiceLines(charges),
    vat: await vatByRate(charges, about.consumerClass),
    balance: balanceOf(invoice, charges),
    payments: await paymentsOfMonth(accountId, period),
    payUrl: await payPage(),
  }
}

/** The account and the month; a second invoice of the month says so. */
function numberOf(account: string, { period, ordinal }: Invoice): string {
  const month = period.slice(0, 7).replace('-', '')
  return `${account}-${month}${ordinal > 1 ? `/${ordinal}` : ''}`
}

/** What moved the month besides charges and payments are adjustments. */
function balanceOf(invoice: Invoice, charges: readonly ExplainedCharge[]) {
  const { openingMinor, paidMinor, closingMinor } = invoice
  const chargedMinor = charges.reduce((sum, charge) => sum + charge.amountMinor, 0n)
  const recalculatedMinor = invoice.chargedMinor - chargedMinor
  return { openingMinor, chargedMinor, recalculatedMinor, paidMinor, closingMinor }
}
