import { isDate } from '#shared/kernel/calendar'
import { BundleRefused } from '#reference/exceptions'
import type { Manifest } from '#reference/publication/manifest'

const SHA256 = /^[0-9a-f]{64}$/
const CENTRE = /^[a-z][a-z0-9-]{1,30}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/

type Checks = { [Name in keyof Manifest]: (value: unknown) => boolean }

const CHECKS: Checks = {
  format: isWhole,
  centre: (value) => matches(value, CENTRE),
  number: (value) => isWhole(value) && Number(value) > 0,
  title: isSentence,
  act: (value) => value === null || isSentence(value),
  validFrom: (value) => typeof value === 'string' && isDate(value),
  publishedAt: (value) => matches(value, INSTANT),
  publishedBy: isSentence,
  previousSha256: (value) => value === null || matches(value, SHA256),
  contentSha256: (value) => matches(value, SHA256),
  items: isWhole,
}

/**
 * A manifest with exactly its fields, each of its type.
 *
 * @throws BundleRefused E_BUNDLE_CONTENT
 */
export function readManifest(given: unknown): Manifest {
  const names = Object.keys(CHECKS) as (keyof Manifest)[]
  const found = given !== null && typeof given === 'object' ? (given as Manifest) : null
  const fits =
    found !== null &&
    Object.keys(found).length === names.length &&
    names.every((name) => Object.hasOwn(found, name) && CHECKS[name](found[name]))
  if (!fits) throw new BundleRefused('E_BUNDLE_CONTENT', { line: 1 })
  return Object.fromEntries(names.map((name) => [name, found[name]])) as Manifest
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isSentence(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 300
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value)
}
