import type { PrepaymentView } from '#billing/documents/prepayment_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatDate, formatPeriod, formatSoum } from '#shared/documents/format'

/** What a text of the region may name on a demand for prepayment. */
export const PREPAYMENT_PLACES = [
  'consumer',
  'account',
  'address',
  'number',
  'date',
  'period',
  'due',
  'amount',
  'division',
  'phone',
] as const

type PrepaymentPlace = (typeof PREPAYMENT_PLACES)[number]

/** What stands in them; null where nothing is left to pay, or no telephone is told. */
export function prepaymentPlaces(
  view: PrepaymentView,
  locale: DocumentLocale
): Record<PrepaymentPlace, string | null> {
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
