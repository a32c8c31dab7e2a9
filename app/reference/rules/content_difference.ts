import { canonicalJson, type Json } from '#reference/rules/canonical_json'
import { placeOf, type ContentFields, type ContentItem } from '#reference/rules/content_item'

export type FieldChange = { field: string; before: Json; after: Json }

/** `closed`: nothing but its end changed, and the end came nearer. */
export type ItemChange = {
  change: 'added' | 'changed' | 'closed'
  item: ContentItem
  before: ContentItem | null
  fields: FieldChange[]
}

export type ContentDifference = {
  changes: ItemChange[]
  unchanged: ContentItem[]
  /** What is there and the other side does not name: it stays. */
  left: ContentItem[]
}

/** What leads from one content to another, field by field. */
export function contentDifference(
  before: readonly ContentItem[],
  after: readonly ContentItem[]
): ContentDifference {
  const known = new Map(before.map((item) => [placeOf(item), item]))
  const difference: ContentDifference = { changes: [], unchanged: [], left: [] }
  for (const item of after) {
    const old = known.get(placeOf(item)) ?? null
    known.delete(placeOf(item))
    if (old?.hash === item.hash) difference.unchanged.push(item)
    else difference.changes.push(changeOf(old, item))
  }
  difference.left.push(...known.values())
  return difference
}

function changeOf(before: ContentItem | null, item: ContentItem): ItemChange {
  if (before === null) return { change: 'added', item, before, fields: [] }
  const fields = fieldChanges(before.fields, item.fields)
  return { change: isClosing(fields) ? 'closed' : 'changed', item, before, fields }
}

function fieldChanges(before: ContentFields, after: ContentFields): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((field) => {
    const [old, now] = [before[field] ?? null, after[field] ?? null]
    return canonicalJson(old) === canonicalJson(now) ? [] : [{ field, before: old, after: now }]
  })
}

function isClosing(fields: readonly FieldChange[]): boolean {
  const [only, ...more] = fields
  if (!only || more.length > 0 || only.field !== 'valid_to' || only.after === null) return false
  return only.before === null || only.after < only.before
}
