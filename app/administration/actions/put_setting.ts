import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import type { WireValue } from '#administration/settings/wire_value'

export type SettingChange = {
  code: string
  /** Null: the whole tenant. */
  divisionId: number | null
  /** Null: from this day on the value above, or the declared default, holds again. */
  value: WireValue | null
  validFrom: string
  act: string | null
  reason: string
}

/**
 * Writes a setting from a day on, until the next planned change. What was in force ends on that
 * day; a plan for the very same day is cancelled. Nothing is deleted.
 */
export async function putSetting(change: SettingChange, visaId?: string): Promise<void> {
  const before = await endBefore(change)
  if (change.value !== null) await insert(change, visaId)
  await audit({
    action: 'setting.changed',
    subject: { kind: 'setting', id: change.code },
    reason: change.reason,
    before: { value: before },
    after: { ...change },
  })
}

/** Ends or cancels what stands on the day; answers the value that it had. */
async function endBefore({ code, divisionId, validFrom }: SettingChange) {
  const standing = await one<{ id: string; value: WireValue; startsThen: boolean }>(
    `select id, value, valid_from = :validFrom::date as "startsThen"
       from settings
      where tenant_id = :tenant and code = :code and division_id is not distinct from :divisionId
        and cancelled_at is null and daterange(valid_from, valid_to) @> :validFrom::date
        for update`,
    { code, divisionId, validFrom }
  )
  if (!standing) return null
  await affect(
    standing.startsThen
      ? `update settings set cancelled_at = clock_timestamp(), cancelled_by = :by
          where tenant_id = :tenant and id = :id`
      : `update settings set valid_to = :validFrom::date
          where tenant_id = :tenant and id = :id`,
    { id: standing.id, validFrom, by: actorText() }
  )
  return standing.value
}

function insert(change: SettingChange, visaId: string | undefined) {
  const { code, divisionId, value, validFrom, act, reason } = change
  return affect(
    `insert into settings
       (tenant_id, code, division_id, value, valid_from, valid_to, act, reason, visa_id, set_by)
     values (:tenant, :code, :divisionId, :value::jsonb, :validFrom::date,
             (select min(valid_from) from settings
               where tenant_id = :tenant and code = :code
                 and division_id is not distinct from :divisionId
                 and cancelled_at is null and valid_from > :validFrom::date),
             :act, :reason, :visaId, :setBy)`,
    {
      code,
      divisionId,
      value: JSON.stringify(value),
      validFrom,
      act,
      reason,
      visaId: visaId ?? null,
      setBy: actorText(),
    }
  )
}
