import type { WrittenConflict } from '#reference/queries/conflicts'
import type { Conflict } from '#reference/rules/receipt_plan'
import type { ContentFields } from '#reference/rules/content_item'
import { subjectOf, toldOf } from '#reference/transformers/change_lines'

type Shown = Pick<WrittenConflict, 'kind' | 'reason' | 'centreBefore' | 'centreAfter' | 'local'>

type Plans = ReadonlyMap<string, ContentFields>

/** A conflict with its three sides: the centre's before and now, and ours. */
export function conflictView(conflict: Shown, plans: Plans, locale: string) {
  const { kind, reason, centreBefore, centreAfter, local } = conflict
  return {
    kind,
    reason,
    ...subjectOf({ kind, fields: centreAfter }, plans, locale),
    before: centreBefore ? toldOf(centreBefore) : null,
    after: toldOf(centreAfter),
    local: local.map(toldOf),
  }
}

/** One that a version would bring. */
export function expectedConflict(
  { reason, item, before, local }: Conflict,
  plans: Plans,
  locale: string
) {
  const shown = {
    kind: item.kind,
    reason,
    centreBefore: before?.fields ?? null,
    centreAfter: item.fields,
    local: local.map(({ fields }) => fields),
  }
  return { id: `${item.kind} ${item.key} ${reason}`, ...conflictView(shown, plans, locale) }
}

/** One that waits for a person, or what he said. */
export function writtenConflict(conflict: WrittenConflict, plans: Plans, locale: string) {
  const { id, status, decidedBy, decidedAt, decisionReason, effectiveFrom } = conflict
  return {
    id,
    ...conflictView(conflict, plans, locale),
    status,
    decidedBy,
    decidedAt: decidedAt?.toISOString() ?? null,
    decisionReason,
    effectiveFrom,
  }
}
