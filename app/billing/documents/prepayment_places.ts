import { INVOICE_PLACES, type InvoicePlace } from '#billing/documents/invoice_places'
import type { PrepaymentView } from '#billing/documents/prepayment_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatDate, formatPeriod, formatSoum } from '#shared/documents/format'

/** What a text of the region may name on a demand for prepayment: as on an invoice. */
export const PREPAYMENT_PLACES = INVOICE_PLACES

/** What stands in them; null where nothing is left to pay, or no telephone is told. */
export function prepaymentPlaces(
  view: PrepaymentView,
  locale: DocumentLocale
): Record<InvoicePlace, string | null> {
  const { missingMinor } = view
  return {
    consumer: view.consumer.name,
    account: view.account,
    address: view.address,
    number: view.number,
    date: formatDate(view.issuedOn),
    period: formatPeriod(view.period, locale),
    due: formatDate(view.dueOn),
    amount: missingMinor > 0n ? formatSoum(missingMinor, locale) : null,
    division: view.seller.name,
    phone: view.seller.phone,
  }
}
