import { nameIn } from '#administration/names'
import type { Json } from '#reference/rules/canonical_json'
import type { FieldChange, ItemChange } from '#reference/rules/content_difference'
import type { ContentFields, ContentItem } from '#reference/rules/content_item'

export type ChangedField = { field: string; before: string | null; after: string | null }

/** A changed item as a line for people. */
export type ChangeLine = {
  id: string
  kind: string
  change: ItemChange['change']
  code: string
  /** Null for rules, whose names are words of the program. */
  name: string | null
  classifier: string | null
  fields: ChangedField[]
}

/** What tells a new item to a reader. */
const TOLD = ['value', 'price_minor', 'from_wh', 'to_wh', 'valid_from', 'valid_to', 'act']

/** Changes as lines; plans give their prices a name. */
export function changeLines(
  changes: readonly ItemChange[],
  items: readonly ContentItem[],
  locale: string
): ChangeLine[] {
  const plans = new Map(
    items.filter(({ kind }) => kind === 'plan').map(({ key, fields }) => [key, fields])
  )
  return changes.map(({ change, item, fields }) => ({
    id: `${item.kind} ${item.key}`,
    kind: item.kind,
    change,
    ...subjectOf(item, plans, locale),
    fields: change === 'added' ? toldOf(item.fields) : fields.flatMap(spread).map(fieldText),
  }))
}

export function subjectOf(
  { kind, fields }: Pick<ContentItem, 'kind' | 'fields'>,
  plans: ReadonlyMap<string, ContentFields>,
  locale: string
) {
  const named = kind === 'rate' ? plans.get(String(fields.plan)) : fields
  return {
    code: String(kind === 'rate' ? fields.plan : fields.code),
    name: named?.name_uz === undefined ? null : nameIn(locale, namesOf(named)),
    classifier: kind === 'item' ? String(fields.classifier) : null,
  }
}

function namesOf(fields: ContentFields) {
  return {
    nameUz: String(fields.name_uz),
    nameCyrl: String(fields.name_cyrl),
    nameRu: String(fields.name_ru),
  }
}

/** The fields that tell an item, without what is not known. */
export function toldOf(fields: ContentFields): ChangedField[] {
  return TOLD.flatMap((field) => {
    const after = fields[field] ?? null
    return after === null ? [] : [fieldText({ field, before: null, after })]
  })
}

/** A change of facts is a change of those facts that differ. */
function spread(change: FieldChange): FieldChange[] {
  if (change.field !== 'facts') return [change]
  const [before, after] = [change.before, change.after] as Record<string, Json>[]
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .map((fact) => ({ field: fact, before: before?.[fact] ?? null, after: after?.[fact] ?? null }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after))
}

function fieldText({ field, before, after }: FieldChange): ChangedField {
  return { field, before: textOf(before), after: textOf(after) }
}

function textOf(value: Json): string | null {
  if (value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
