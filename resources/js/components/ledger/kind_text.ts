import { t } from '~/i18n'

/** What a transaction was, in words; a kind without words stays what it is. */
export function kindText(kind: string): string {
  const key = `ledger.kind.${kind}`
  const told = t(key)
  return told === key ? kind : told
}
