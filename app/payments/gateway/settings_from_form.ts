import type { SettingField } from '@hisob/contract'

/**
 * What a form sends, as settings: lists are written a line each, a secret is one text, and what was
 * left empty is not there, so that the adapter's own default holds. What no field asks for is left
 * out; what a text cannot be is left to the check.
 */
export function settingsFromForm(
  fields: readonly SettingField[],
  given: Readonly<Record<string, unknown>>
): Record<string, unknown> {
  const read = fields.map(({ kind, name }) => [
    name,
    Object.hasOwn(given, name) ? valueOf(kind, given[name]) : undefined,
  ])
  return Object.fromEntries(read.filter(([, value]) => value !== undefined))
}

function valueOf(kind: SettingField['kind'], value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  switch (kind) {
    case 'text':
    case 'choice':
      return trimmed(value) || undefined
    case 'secret':
      return trimmed(value) ? [value] : undefined
    case 'list':
      return typeof value === 'string' ? linesOf(value) : value
    case 'map':
      return filled(value)
  }
}

function trimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function filled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as Record<string, unknown>)
  return Object.fromEntries(entries.filter(([, text]) => trimmed(text) !== ''))
}
