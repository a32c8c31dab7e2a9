import type { DocumentLocale } from '#shared/documents/document_locale'
import { wordsIn } from '#shared/documents/words'

/** The way money came in: kinds are translated, names of banks and payment systems stay as they are. */
export type PaidThrough =
  | { kind: 'cash_desk' | 'card_desk' | 'post' | 'online'; name: string | null }
  | { kind: 'bank' | 'provider'; name: string }

/** `Cash desk`, `Cash desk, Yunusobod`, `PAYNET`. */
export function tellPaidThrough(through: PaidThrough, locale: DocumentLocale): string {
  if (through.kind === 'bank' || through.kind === 'provider') return through.name

  const kind = wordsIn(locale)(`paid_through.${through.kind}`)
  return through.name ? `${kind}, ${through.name}` : kind
}
