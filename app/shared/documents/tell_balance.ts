import type { DocumentLocale } from '#shared/documents/document_locale'
import { formatSoum } from '#shared/documents/format'
import { wordsIn } from '#shared/documents/words'

/**
 * A balance the way people say it: by word, never by a minus sign.
 * 120 000 owed → `Debt`, `120 000,00 soʻm`; 5 000 paid ahead → `Advance`, `5 000,00 soʻm`.
 *
 * @param balanceMinor tiyin; above zero the consumer owes, below zero has paid ahead
 */
export function tellBalance(balanceMinor: bigint, locale: DocumentLocale) {
  const side = balanceMinor > 0n ? 'debt' : balanceMinor < 0n ? 'advance' : 'none'
  const size = balanceMinor < 0n ? -balanceMinor : balanceMinor
  return {
    side,
    word: wordsIn(locale)(`balance.${side}`),
    amount: formatSoum(size, locale),
  } as const
}
