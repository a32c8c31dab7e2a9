import { formatDate, formatInstant, formatSoum } from '#shared/documents/format'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import type { VisaReader } from '#administration/visas/visa_kind'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const WHOLE = /^-?\d+$/

/** A fact of a request in words: sums of `…Minor`, days, moments, yes and no; the rest as it is. */
export function tellFact(name: string, fact: unknown, { locale, translate }: VisaReader): string {
  if (fact === null || fact === undefined || fact === '') return '—'
  if (typeof fact === 'boolean') return translate(fact ? 'ui.yes' : 'ui.no')
  if (Array.isArray(fact)) {
    return fact.map((one) => tellFact(name, one, { locale, translate })).join(', ')
  }
  if (typeof fact === 'object') return JSON.stringify(fact)
  const text = String(fact)
  if (name.endsWith('Minor') && WHOLE.test(text)) {
    return formatSoum(BigInt(text), isLocale(locale) ? locale : DEFAULT_LOCALE)
  }
  if (DAY.test(text)) return formatDate(text)
  return INSTANT.test(text) ? formatInstant(text) : text
}
