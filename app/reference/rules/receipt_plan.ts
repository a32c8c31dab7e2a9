import { changeCounts } from '#reference/rules/change_counts'
import { contentDifference, type ItemChange } from '#reference/rules/content_difference'
import { placeOf, type ContentItem } from '#reference/rules/content_item'
import { KIND_ORDER, type ContentKind } from '#reference/rules/content_kinds'
import { identityOf, standsInTheWay } from '#reference/rules/stands_in_the_way'

/** Why the centre's item and ours cannot simply be one. */
export type ConflictReason =
  /** We have a value of our own beside it; both rows stay and ours is in force. */
  | 'override'
  /** Charges were made by this price; it is never changed in place. */
  | 'used'
  /** A row of ours holds its place, so that it could not be added. */
  | 'blocked'

export type Conflict = {
  reason: ConflictReason
  item: ContentItem
  before: ContentItem | null
  local: ContentItem[]
}

export type KindCounts = Record<'added' | 'changed' | 'closed' | 'unchanged' | 'left', number>

export type ReceiptPlan = {
  apply: ItemChange[]
  conflicts: Conflict[]
  counts: Partial<Record<ContentKind, KindCounts>>
}

type Ours = {
  centre: readonly ContentItem[]
  local: readonly ContentItem[]
  /** Keys of prices by which charges were made. */
  used: ReadonlySet<string>
}

/** What a version does to a tenant's reference, and what it leaves for a person to decide. */
export function receiptPlan(ours: Ours, version: readonly ContentItem[]): ReceiptPlan {
  const difference = contentDifference(ours.centre, version)
  const [left, locals] = [byIdentity(difference.left), byIdentity(ours.local)]
  const taken = new Set(ours.local.filter(isNamed).map(placeOf))
  const succeeded = closedForAnother(difference.changes)
  const plan: ReceiptPlan = { apply: [], conflicts: [], counts: countsOf(ours.centre, version) }

  for (const change of difference.changes) {
    const { item, before } = change
    if (isHeld(item, taken)) continue
    const conflict = (reason: ConflictReason, local: ContentItem[]) =>
      plan.conflicts.push({ reason, item, before, local })
    const blockers = blockersOf(change, left, locals)
    if (isUsed(change, ours.used)) conflict('used', [before!])
    else if (blockers.length > 0) conflict('blocked', blockers)
    else {
      plan.apply.push(change)
      const overrides = succeeded.has(change) ? [] : overridesOf(change, locals)
      if (overrides.length > 0) conflict('override', overrides)
    }
  }
  return plan
}

/** Prices of a plan whose code we gave to a plan of our own wait until that is decided. */
function isHeld({ kind, fields }: ContentItem, taken: ReadonlySet<string>): boolean {
  return kind === 'rate' && taken.has(`plan ${String(fields.plan)}`)
}

function isNamed({ kind }: ContentItem): boolean {
  return kind === 'resource' || kind === 'plan'
}

type ByIdentity = ReadonlyMap<string, ContentItem[]>

function byIdentity(items: readonly ContentItem[]): ByIdentity {
  return Map.groupBy(items, identityOf)
}

/**
 * A local rule or item lives beside the centre's; a local plan or price does not. What the centre no
 * longer names is in the way of everything.
 */
function blockersOf({ item, before }: ItemChange, left: ByIdentity, locals: ByIdentity) {
  const of = (standing: ByIdentity) => standing.get(identityOf(item)) ?? []
  if (isNamed(item)) return before === null ? of(locals) : []
  const rivals = item.kind === 'rate' ? [...of(left), ...of(locals)] : of(left)
  return rivals.filter((one) => standsInTheWay(one, item))
}

/** An end that makes room for the next value is no news of its own: the next value is. */
function closedForAnother(changes: readonly ItemChange[]): ReadonlySet<ItemChange> {
  const next = new Set(
    changes.filter(({ change }) => change === 'added').map(({ item }) => identityOf(item))
  )
  return new Set(
    changes.filter(({ change, item }) => change === 'closed' && next.has(identityOf(item)))
  )
}

function overridesOf({ item }: ItemChange, locals: ByIdentity): ContentItem[] {
  if (item.kind !== 'rule' && item.kind !== 'item') return []
  return (locals.get(identityOf(item)) ?? []).filter((one) => standsInTheWay(one, item))
}

/** An end may always be given; price and bounds of a used one stay. */
const OF_CHARGES = ['price_minor', 'from_wh', 'to_wh', 'step']

function isUsed({ item, fields }: ItemChange, used: ReadonlySet<string>): boolean {
  return used.has(item.key) && item.kind === 'rate' && touchesCharges(fields)
}

export function touchesCharges(fields: ItemChange['fields']): boolean {
  return fields.some(({ field }) => OF_CHARGES.includes(field))
}

function countsOf(centre: readonly ContentItem[], version: readonly ContentItem[]) {
  const ours = Map.groupBy(centre, ({ kind }) => kind)
  const theirs = Map.groupBy(version, ({ kind }) => kind)
  const kinds = KIND_ORDER.filter((kind) => ours.has(kind) || theirs.has(kind))
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      changeCounts(contentDifference(ours.get(kind) ?? [], theirs.get(kind) ?? [])),
    ])
  )
}
