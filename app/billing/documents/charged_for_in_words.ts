import type { ChargedFor } from '#billing/documents/invoice_view'
import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatKwh } from '#shared/documents/format'
import { wordsIn } from '#shared/documents/words'

const UNIT_WH = 1000n

/**
 * `Up to 200 kWh`, `201–500 kWh`, `Over 10 000 kWh`, as the tariff acts write their blocks: a block
 * above 200 begins at 201, although the part of a unit in between is charged by it too.
 */
export function chargedForInWords(what: ChargedFor, unit: string, locale: DocumentLocale): string {
  const word = wordsIn(locale)
  if (what.kind === 'named') return what.name
  if (what.kind === 'penalty') return word('invoice.lines.penalty')
  if (what.kind === 'reactive') return word('invoice.lines.reactive')
  if (what.kind === 'whole') return word('invoice.lines.whole')

  const { aboveWh, upToWh } = what
  if (aboveWh === 0n && upToWh === null) return word('invoice.lines.whole')
  if (upToWh === null) {
    return word('invoice.lines.last_block', { from: formatKwh(aboveWh, locale), unit })
  }
  const to = formatKwh(upToWh, locale)
  if (aboveWh === 0n) return word('invoice.lines.first_block', { to, unit })
  return word('invoice.lines.block', { from: formatKwh(aboveWh + UNIT_WH, locale), to, unit })
}
