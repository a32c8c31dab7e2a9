import { addDays } from '#shared/kernel/calendar'
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
  /** Which of its rows it is: the block and first day of a price, the first day of a rule. */
  at: ChangedField[]
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
  const plans = plansOf(items)
  return changes.map(({ change, item, fields }) => ({
    id: `${item.kind} ${item.key}`,
    kind: item.kind,
    change,
    ...subjectOf(item, plans, locale),
    at: change === 'added' ? [] : placeOf(item),
    fields: change === 'added' ? toldOf(item.fields) : fields.flatMap(spread).map(fieldText),
  }))
}

/** Plans by code, whose names are those of their prices. */
export function plansOf(items: readonly ContentItem[]): ReadonlyMap<string, ContentFields> {
  const plans = items.filter(({ kind }) => kind === 'plan')
  return new Map(plans.map(({ key, fields }) => [key, fields]))
}

const PLACES: Partial<Record<ContentItem['kind'], string[]>> = {
  rate: ['season', 'from_wh', 'valid_from'],
  rule: ['scope', 'valid_from'],
}

function placeOf({ kind, fields }: ContentItem): ChangedField[] {
  return (PLACES[kind] ?? [])
    .filter((field) => fields[field] !== 'all')
    .map((field) => fieldText({ field, before: null, after: fields[field] ?? null }))
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
  return { field, before: textOf(field, before), after: textOf(field, after) }
}

/** People name the last day of a span, the tables the day after it. */
function textOf(field: string, value: Json): string | null {
  if (value === null) return null
  if (field === 'valid_to') return addDays(String(value), -1)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
