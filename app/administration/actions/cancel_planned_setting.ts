import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import type { WireValue } from '#administration/settings/wire_value'

type Plan = {
  id: string
  code: string
  today: string
  reason: string
  divisionIds: number[] | null
}

type Row = {
  divisionId: number | null
  value: WireValue
  validFrom: string
  validTo: string | null
}

/**
 * Takes back a change that has not begun: what it would have ended goes on, until the next plan.
 *
 * @param divisionIds places whose values the person may change; null means all and the tenant's own
 * @throws E_SETTING_NOT_PLANNED
 */
export async function cancelPlannedSetting({ id, code, today, reason, divisionIds }: Plan) {
  const plan = await one<Row>(
    `update settings set cancelled_at = clock_timestamp(), cancelled_by = :by
      where tenant_id = :tenant and id = :id and code = :code and cancelled_at is null
        and valid_from > :today and (:divisionIds::int[] is null or division_id = any(:divisionIds))
      returning division_id as "divisionId", value, valid_from as "validFrom", valid_to as "validTo"`,
    { id, code, today, divisionIds, by: actorText() }
  )
  if (!plan) throw new DomainException('E_SETTING_NOT_PLANNED', {}, 404)
  await affect(
    `update settings set valid_to = :validTo
      where tenant_id = :tenant and code = :code and cancelled_at is null
        and division_id is not distinct from :divisionId and valid_to = :validFrom`,
    { code, divisionId: plan.divisionId, validFrom: plan.validFrom, validTo: plan.validTo }
  )
  await audit({
    action: 'setting.plan_cancelled',
    subject: { kind: 'setting', id: code },
    reason,
    before: { ...plan },
  })
}
