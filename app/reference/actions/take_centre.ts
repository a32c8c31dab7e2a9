import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import type { IsoDate } from '#shared/kernel/calendar'
import { applyChanges } from '#reference/actions/apply_changes'
import { contentItemOf } from '#reference/publication/content_item_of'
import type { ContentFields } from '#reference/rules/content_item'
import type { WrittenConflict } from '#reference/queries/conflicts'

/**
 * Lets the centre's item hold from a day on: what is ours ends on that day, and where the centre's
 * could not stand beside it, it is added now from that day.
 *
 * @throws E_CONFLICT_NO_ROOM when ours begins on that day or later, so that it cannot end then
 */
export async function takeCentre(conflict: WrittenConflict, from: IsoDate) {
  if (conflict.kind === 'resource' || conflict.kind === 'plan') return adopt(conflict)
  for (const ours of conflict.local) await close(conflict, ours, from)
  if (conflict.reason === 'override') return
  const centre = contentItemOf(conflict.kind, beginning(conflict.centreAfter, from))
  await applyChanges([{ change: 'added', item: centre, before: null, fields: [] }])
}

/** The centre's item holds on its own days, but not before the day of the decision. */
function beginning(fields: ContentFields, from: IsoDate): ContentFields {
  const validFrom = String(fields.valid_from)
  if (fields.valid_to !== null && String(fields.valid_to) <= from) {
    throw new DomainException('E_CONFLICT_NO_ROOM', { from })
  }
  return { ...fields, valid_from: validFrom > from ? validFrom : from }
}

const SAME: Partial<Record<WrittenConflict['kind'], string>> = {
  rate: `tariff_rates t set valid_to = :from::date from tariff_plans p
          where p.tenant_id = :tenant and p.id = t.plan_id and p.code = :plan
            and t.season = :season and t.from_wh = :from_wh::bigint`,
  rule: `rule_values t set valid_to = :from::date
          where t.code = :code and t.scope = :scope and t.origin = :origin`,
  item: `reference_items t set valid_to = :from::date
          where t.classifier = :classifier and t.code = :code and t.origin = :origin`,
}

async function close({ kind, reason }: WrittenConflict, ours: ContentFields, from: IsoDate) {
  const key = { ...ours } as Record<string, string>
  const closed = await affect(
    `update ${SAME[kind]!} and t.tenant_id = :tenant and t.valid_from = :valid_from::date
        and t.valid_from < :from::date and (t.valid_to is null or t.valid_to > :from::date)`,
    { ...key, origin: reason === 'override' ? 'local' : 'centre', from }
  )
  const over = ours.valid_to !== null && String(ours.valid_to) <= from
  if (closed === 0 && !over) throw new DomainException('E_CONFLICT_NO_ROOM', { from })
}

/** A resource or plan of ours with the centre's code becomes the centre's; its prices come next. */
async function adopt({ kind, centreAfter, itemKey }: WrittenConflict) {
  const table = kind === 'plan' ? 'tariff_plans' : 'resources'
  const adopted = await affect(
    `update ${table} set origin = 'centre' where tenant_id = :tenant and code = :itemKey`,
    { itemKey }
  )
  if (adopted !== 1) throw new DomainException('E_CONFLICT_UNKNOWN', {}, 404)
  const item = contentItemOf(kind, centreAfter)
  await applyChanges([{ change: 'changed', item, before: null, fields: [] }])
}
