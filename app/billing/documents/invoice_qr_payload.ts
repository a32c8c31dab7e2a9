import type { InvoiceView } from '#billing/documents/invoice_view'
import { qrFacts } from '#shared/documents/qr_facts'

/**
 * What the QR code of an invoice says. The format of the national UzQR is not published, so it is
 * one of two of our own, both plain ASCII:
 *
 * - with `payUrl`: `<payUrl>?account=…&amount=…&period=YYYY-MM&invoice=…`, which a phone opens;
 * - without: `HISOB1|TIN=…|ACC=…|PER=YYYY-MM|SUM=…|DUE=YYYY-MM-DD|INV=…`, which a cash desk's scanner
 *   types into the payment form. `1` is the version; unknown keys are to be skipped.
 *
 * The amount is whole tiyin and 0 when nothing is owed: the payer then names the sum.
 */
export function invoiceQrPayload(view: InvoiceView): string {
  const period = view.period.from.slice(0, 7)
  const amount = String(view.balance.closingMinor > 0n ? view.balance.closingMinor : 0n)

  if (view.payUrl) {
    return payLink(view.payUrl, { account: view.account, amount, period, invoice: view.number })
  }
  return qrFacts({
    TIN: view.seller.taxNumber,
    ACC: view.account,
    PER: period,
    SUM: amount,
    DUE: view.dueOn,
    INV: view.number,
  })
}

function payLink(address: string, query: Record<string, string>): string {
  const link = new URL(address)
  for (const [name, value] of Object.entries(query)) link.searchParams.set(name, value)
  return link.href
}
