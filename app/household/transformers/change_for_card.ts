import type { I18n } from '@adonisjs/i18n'
import { isDate } from '#shared/kernel/calendar'
import { soumText } from '#shared/kernel/money'
import { quantityText } from '#shared/kernel/quantity'
import type { AccountChange } from '#household/queries/changes_of_account'

/** A row of the audit trail in words; a field that has no word yet keeps its own name. */
export function changeForCard(
  { id, at, actor, action, reason, before, after }: AccountChange,
  i18n: I18n
) {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return {
    id,
    at: at.toISOString(),
    actor,
    action: i18n.t(`household.action.${action.replace('.', '_')}`, {}, action),
    reason,
    isChange: before !== null,
    details: fields.map((field) => ({
      field: i18n.t(`household.field.${field}`, {}, field),
      before: wordOf(field, before?.[field]),
      after: wordOf(field, after?.[field]),
    })),
  }
}

/** Audit rows keep plain values; the field's name tells how to read them. */
function wordOf(field: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return JSON.stringify(value)
  const text = String(value as string | number | boolean)
  if (field.endsWith('Minor') && /^-?\d+$/.test(text)) return soumText(BigInt(text))
  if (field.endsWith('Wh') && /^-?\d+$/.test(text)) return quantityText(BigInt(text))
  return isDate(text) ? text.split('-').reverse().join('.') : text
}
