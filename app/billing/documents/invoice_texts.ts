import type { BlockTexts } from '#shared/documents/block_texts'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { fillPlaces } from '#shared/documents/fill_places'
import { formatDate, formatPeriod, formatSoum } from '#shared/documents/format'
import type { InvoicePlace } from '#billing/documents/invoice_places'
import type { InvoiceView } from '#billing/documents/invoice_view'

/** The region's texts of an invoice with the facts of this one in their places. */
export function invoiceTexts(
  view: InvoiceView,
  locale: DocumentLocale,
  texts: BlockTexts
): BlockTexts {
  const { closingMinor } = view.balance
  const values: Record<InvoicePlace, string | null> = {
    consumer: view.consumer.name,
    account: view.account,
    address: view.address,
    number: view.number,
    date: formatDate(view.issuedOn),
    period: formatPeriod(view.period.from, locale),
    due: view.dueOn === null ? null : formatDate(view.dueOn),
    amount: closingMinor > 0n ? formatSoum(closingMinor, locale) : null,
    division: view.seller.name,
    phone: view.seller.phone,
  }
  return fillPlaces(texts, values)
}
