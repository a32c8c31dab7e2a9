import type { Json } from '#reference/rules/canonical_json'
import { shapeOf, type ContentKind } from '#reference/rules/content_kinds'

/** Figures and dates are text, facts an object, what is not known null. */
export type ContentFields = { [field: string]: Json }

/** One item of the published reference; `hash` is SHA-256 of its canonical fields. */
export type ContentItem = {
  kind: ContentKind
  key: string
  fields: ContentFields
  hash: string
}

/** The natural key of an item, the first day included: "electricity-household|all|0|2024-05-01". */
export function keyOf(kind: ContentKind, fields: ContentFields): string {
  return shapeOf(kind)
    .key.map((field) => String(fields[field]))
    .join('|')
}

/** Where an item stands among all items of a version: kind first, then key, by code units. */
export function placeOf({ kind, key }: Pick<ContentItem, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}

export function inContentOrder(a: ContentItem, b: ContentItem): number {
  const [first, second] = [placeOf(a), placeOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}
