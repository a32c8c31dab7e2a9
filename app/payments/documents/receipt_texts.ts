import type { ReceiptPlace } from '#payments/documents/receipt_places'
import type { ReceiptView } from '#payments/documents/receipt_view'
import type { BlockTexts } from '#shared/documents/block_texts'
import { fillPlaces } from '#shared/documents/fill_places'
import { formatInstant } from '#shared/documents/format'

/** The region's texts of a receipt with the facts of this one in their places. */
export function receiptTexts(view: ReceiptView, texts: BlockTexts): BlockTexts {
  const values: Record<ReceiptPlace, string | null> = {
    consumer: view.consumer.name,
    account: view.account,
    address: view.consumer.address,
    number: view.number,
    date: formatInstant(view.paidAt),
    division: view.seller.name,
    phone: view.seller.phone,
  }
  return fillPlaces(texts, values)
}
