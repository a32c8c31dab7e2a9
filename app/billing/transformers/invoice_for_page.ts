import type { Invoice } from '#billing/queries/find_invoice'

export function invoiceForPage(invoice: Invoice) {
  return {
    period: invoice.period,
    issuedOn: invoice.issuedOn,
    dueOn: invoice.dueOn,
    runId: invoice.runId,
    ordinal: invoice.ordinal,
    openingMinor: String(invoice.openingMinor),
    chargedMinor: String(invoice.chargedMinor),
    paidMinor: String(invoice.paidMinor),
    closingMinor: String(invoice.closingMinor),
  }
}
