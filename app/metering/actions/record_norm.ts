import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import type { IsoDate } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import type { NormCode } from '#metering/rules/norm_codes'

export type NewNorm = {
  code: NormCode
  /** Wh or litres a month for one unit. */
  monthlyBase: bigint
  heatingOnly: boolean
  from: IsoDate
  act: string
}

/** A norm from a day on; the one before it ends there. */
export async function recordNorm(norm: NewNorm): Promise<string> {
  const { code, from } = norm
  await affect(
    `delete from consumption_norms
      where tenant_id = :tenant and code = :code and valid_from >= :from`,
    { code, from }
  )
  await affect(
    `update consumption_norms set valid_to = :from
      where tenant_id = :tenant and code = :code and (valid_to is null or valid_to > :from)`,
    { code, from }
  )
  const made = await one<{ id: string }>(
    `insert into consumption_norms (code, monthly_base, heating_only, valid_from, act, recorded_by)
     values (:code, :monthlyBase, :heatingOnly, :from, :act, :recordedBy) returning id`,
    { ...norm, recordedBy: actorText() }
  )
  await audit({
    action: 'consumption_norm.recorded',
    subject: { kind: 'consumption_norm', id: made!.id },
    after: norm,
  })
  return made!.id
}
