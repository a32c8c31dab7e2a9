import { t } from '~/i18n'

type Subject = { kind: string; code: string; name: string | null }

/** What an item is called: its own name, or for a rule the word of the program. */
export function itemName({ kind, code, name }: Subject): string {
  if (name !== null) return name
  if (kind !== 'rule') return code
  const key = `rule_values.names.${code}`
  const word = t(key)
  return word === key ? code : word
}
