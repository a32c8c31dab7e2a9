import type { ReceiptView } from '#payments/documents/receipt_view'
import { qrFacts } from '#shared/documents/qr_facts'

/**
 * What the QR code of a receipt says: enough to find the payment and see that the paper was not
 * altered. `HISOB1|TIN=…|RCP=…|ACC=…|SUM=…|AT=…`; the sum in whole tiyin, the instant as given.
 */
export function receiptQrPayload(view: ReceiptView): string {
  return qrFacts({
    TIN: view.seller.taxNumber,
    RCP: view.number,
    ACC: view.account,
    SUM: String(view.amountMinor),
    AT: view.paidAt,
  })
}
