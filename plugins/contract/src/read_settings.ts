import type { SettingField } from './setting_field.ts'
import type { SettingsOf } from './settings.ts'

/** What is wrong with the values of a form; `unknown` names a value no field asks for. */
export type SettingProblem = {
  readonly name: string
  readonly problem: 'missing' | 'wrong' | 'unknown'
}

/**
 * Turns stored or submitted values into an adapter's settings: defaults filled in, everything
 * checked. It returns the problems instead of throwing, so that a form can show all of them.
 *
 * @example readSettings(paynet.manifest.settings, { serviceId: '17' })
 */
export function readSettings<const Fields extends readonly SettingField[]>(
  fields: Fields,
  values: Readonly<Record<string, unknown>>
):
  | { readonly settings: SettingsOf<Fields>; readonly problems: readonly [] }
  | { readonly settings: null; readonly problems: readonly SettingProblem[] } {
  const known = fields.map((field) => field.name)
  const problems: SettingProblem[] = Object.keys(values)
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, problem: 'unknown' }))
  const settings: Record<string, unknown> = {}

  for (const field of fields) {
    const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined
    const chosen = isEmpty(value) ? defaultOf(field) : value
    if (chosen === undefined) problems.push({ name: field.name, problem: 'missing' })
    else if (!fits(field, chosen)) problems.push({ name: field.name, problem: 'wrong' })
    else settings[field.name] = chosen
  }

  if (problems.length > 0) return { settings: null, problems }
  return { settings: settings as SettingsOf<Fields>, problems: [] }
}

function defaultOf(field: SettingField): unknown {
  return field.kind === 'secret' && field.optional ? [] : field.default
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function fits(field: SettingField, value: unknown): boolean {
  switch (field.kind) {
    case 'text':
      return matches(value, field.pattern)
    case 'choice':
      return typeof value === 'string' && field.choices.includes(value)
    case 'list':
      return Array.isArray(value) && value.every((item) => matches(item, field.pattern))
    case 'secret':
      return areSecrets(field, value)
    case 'map':
      return isFilled(field, value)
  }
}

function areSecrets(field: Extract<SettingField, { kind: 'secret' }>, value: unknown): boolean {
  if (!Array.isArray(value) || (value.length === 0 && !field.optional)) return false
  return value.every((item) => item !== '' && matches(item, field.pattern))
}

function isFilled(field: Extract<SettingField, { kind: 'map' }>, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const texts = value as Readonly<Record<string, unknown>>
  const mayBeEmpty = (key: string) => field.optional?.includes(key) ?? false
  return (
    Object.keys(texts).every((key) => field.keys.includes(key)) &&
    field.keys.every((key) =>
      typeof texts[key] === 'string' && texts[key] !== '' ? true : !texts[key] && mayBeEmpty(key)
    )
  )
}

function matches(value: unknown, pattern: string | undefined): boolean {
  if (typeof value !== 'string') return false
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value)
}
