import { isDate } from '#shared/kernel/calendar'
import { BundleRefused } from '#reference/exceptions'
import type { Json } from '#reference/rules/canonical_json'
import type { ContentFields } from '#reference/rules/content_item'
import { shapeOf, type ContentKind, type ContentType } from '#reference/rules/content_kinds'

const MOST_TEXT = 4000
const MOST_DEPTH = 4
/** Names with which a careless copy of an object reaches its prototype. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const INT8 = 2n ** 63n

/**
 * The fields of an item of a kind: exactly those of its shape, each of its type, into an object of
 * our own making.
 *
 * @throws BundleRefused E_BUNDLE_CONTENT naming the line
 */
export function readFields(kind: ContentKind, given: unknown, line: number): ContentFields {
  const shape = shapeOf(kind)
  const names = Object.keys(shape.fields)
  if (!isObject(given) || Object.keys(given).length !== names.length) throw refused(line)
  return Object.fromEntries(
    names.map((name) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined
      if (!fits(shape.fields[name]!, value)) throw refused(line)
      return [name, value as Json]
    })
  )
}

function fits(type: ContentType, value: unknown): boolean {
  if (type === 'facts') return isObject(value) && isPlain(value, 0)
  if (value === null) return type.endsWith('?')
  if (typeof value !== 'string' || value.length > MOST_TEXT || value.includes('\u0000')) {
    return false
  }
  if (type.startsWith('date')) return isDate(value)
  if (type === 'int') return /^\d{1,9}$/.test(value)
  if (type.startsWith('bigint')) return isInt8(value)
  if (type.startsWith('text')) return true
  return value !== '' && !value.includes('|')
}

function isInt8(text: string): boolean {
  if (!/^-?\d{1,19}$/.test(text)) return false
  const value = BigInt(text)
  return value >= -INT8 && value < INT8 && value.toString() === text
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlain(value: unknown, depth: number): boolean {
  if (depth > MOST_DEPTH) return false
  if (typeof value === 'string') return value.length <= MOST_TEXT && !value.includes('\u0000')
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every((one) => isPlain(one, depth + 1))
  return Object.entries(value as object).every(
    ([key, one]) => !FORBIDDEN.has(key) && isPlain(one, depth + 1)
  )
}

function refused(line: number) {
  return new BundleRefused('E_BUNDLE_CONTENT', { line })
}
