import { shapeOf } from '#reference/rules/content_kinds'
import type { ContentFields, ContentItem } from '#reference/rules/content_item'

/** The thing an item speaks of, whatever its days: "rule vat_bp|all". */
export function identityOf({ kind, fields }: Pick<ContentItem, 'kind' | 'fields'>): string {
  return `${kind} ${shapeOf(kind)
    .identity.map((field) => String(fields[field]))
    .join('|')}`
}

/** Whether two items of one identity hold on one day and, as prices, for one quantity. */
export function standsInTheWay(one: ContentItem, other: ContentItem): boolean {
  if (identityOf(one) !== identityOf(other)) return false
  return daysMeet(one.fields, other.fields) && blocksMeet(one, other)
}

const EVER = '9999-12-31'

function daysMeet(one: ContentFields, other: ContentFields): boolean {
  const [from, to] = daysOf(one)
  const [otherFrom, otherTo] = daysOf(other)
  return from < otherTo && otherFrom < to
}

function daysOf(fields: ContentFields): [string, string] {
  return [String(fields.valid_from ?? ''), String(fields.valid_to ?? EVER)]
}

function blocksMeet(one: ContentItem, other: ContentItem): boolean {
  if (one.kind !== 'rate') return true
  const [from, to] = blockOf(one.fields)
  const [otherFrom, otherTo] = blockOf(other.fields)
  return (otherTo === null || from < otherTo) && (to === null || otherFrom < to)
}

function blockOf({ from_wh: from, to_wh: to }: ContentFields): [bigint, bigint | null] {
  return [BigInt(String(from)), to === null ? null : BigInt(String(to))]
}
