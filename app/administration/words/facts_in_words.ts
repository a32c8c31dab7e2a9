import type { I18n } from '@adonisjs/i18n'
import { isDate } from '#shared/kernel/calendar'
import { soumText } from '#shared/kernel/money'
import { quantityText } from '#shared/kernel/quantity'
import { isPersonal } from '#administration/rules/is_personal'
import { mask } from '#administration/rules/mask'

type Facts = Record<string, unknown> | null
type Told = { i18n: I18n; seesPersonal: boolean }

export type FactInWords = { field: string; before: string; after: string; isChanged: boolean }

/** Before and after, field by field; a field that has no word yet keeps its own name. */
export function factsInWords(before: Facts, after: Facts, told: Told): FactInWords[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return fields.map((field) => {
    const was = wordOf(field, before?.[field], told)
    const is = wordOf(field, after?.[field], told)
    const isChanged = JSON.stringify(before?.[field]) !== JSON.stringify(after?.[field])
    return { field: nameOf(field, told), before: was, after: is, isChanged }
  })
}

function nameOf(field: string, { i18n }: Told): string {
  const key = `audit.field.${field}`
  return i18n.hasMessage(key) ? i18n.t(key) : field
}

/** Audit rows keep plain values; the field's name tells how to read them. */
function wordOf(field: string, value: unknown, told: Told): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return told.i18n.t(value ? 'audit.yes' : 'audit.no')
  if (Array.isArray(value)) return value.map((one) => wordOf(field, one, told)).join(', ')
  if (typeof value === 'object') return nestedOf(value as Record<string, unknown>, told)
  return textOf(field, String(value as string | number), told)
}

function textOf(field: string, text: string, { seesPersonal }: Told): string {
  if (isPersonal(field)) return seesPersonal ? text : mask(text)
  if (field.endsWith('Minor') && /^-?\d+$/.test(text)) return soumText(BigInt(text))
  if (field.endsWith('Wh') && /^-?\d+$/.test(text)) return quantityText(BigInt(text))
  return isDate(text) ? text.split('-').reverse().join('.') : text
}

function nestedOf(facts: Record<string, unknown>, told: Told): string {
  return Object.entries(facts)
    .map(([field, value]) => `${nameOf(field, told)}: ${wordOf(field, value, told)}`)
    .join('; ')
}
