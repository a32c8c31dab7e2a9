import { isDate } from '#shared/kernel/calendar'
import type { Field } from '#reference/rules/item_field'

export type Facts = Record<string, string>
export type FactProblem = { field: string; rule: 'required' | 'wrong' | 'unknown' }
export type CheckedFacts = { facts: Facts; problems: FactProblem[] }

type Known = {
  fields: Readonly<Record<string, Field>>
  /** Codes in force of each classifier that a field refers to. */
  codes: ReadonlyMap<string, ReadonlySet<string>>
}

const LONGEST_TEXT = 500
const FLAGS = ['true', 'false']

/**
 * Reads the facts of an item as they were typed. A decimal may have a comma; it is stored with a
 * point, every digit as typed. Empty facts are left out. What is not a field is not kept.
 */
export function checkFacts(typed: Readonly<Record<string, string>>, known: Known): CheckedFacts {
  const facts: Facts = {}
  const problems: FactProblem[] = []
  for (const [name, field] of Object.entries(known.fields)) {
    const value = normal((typed[name] ?? '').trim(), field)
    if (value === '') {
      if (field.required) problems.push({ field: name, rule: 'required' })
    } else if (field.kind === 'reference' && !known.codes.get(field.classifier)?.has(value)) {
      problems.push({ field: name, rule: 'unknown' })
    } else if (!fits(value, field)) {
      problems.push({ field: name, rule: 'wrong' })
    } else {
      facts[name] = value
    }
  }
  return { facts, problems }
}

function normal(text: string, field: Field): string {
  return field.kind === 'decimal' ? text.replace(/[\s ]/g, '').replace(',', '.') : text
}

function fits(value: string, field: Field): boolean {
  switch (field.kind) {
    case 'text':
      return (
        value.length <= LONGEST_TEXT && (!field.pattern || new RegExp(field.pattern).test(value))
      )
    case 'integer':
      return /^-?\d{1,9}$/.test(value) && within(Number(value), field)
    case 'decimal':
      return new RegExp(`^-?\\d{1,12}(\\.\\d{1,${field.digits}})?$`).test(value)
    case 'date':
      return isDate(value)
    case 'flag':
      return FLAGS.includes(value)
    case 'choice':
      return field.choices.includes(value)
    case 'reference':
      return true
  }
}

function within(
  value: number,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number }
) {
  return value >= min && value <= max
}
