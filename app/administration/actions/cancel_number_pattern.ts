import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

type Cancellation = {
  id: string
  kind: string
  divisionIds: number[]
  ofTenant: boolean
  reason: string
}

type Planned = {
  pattern: string
  validFrom: string
  validTo: string | null
  divisionId: number | null
}

/**
 * Takes a pattern back before its day; what stood before it goes on. The tenant's own only by those
 * who work for the whole of it.
 *
 * @throws E_SETTING_NOT_PLANNED
 */
export async function cancelNumberPattern(asked: Cancellation): Promise<void> {
  const { kind, reason } = asked
  const planned = await one<Planned>(
    `update number_patterns set cancelled_at = clock_timestamp()
      where tenant_id = :tenant and id = :id and kind = :kind and cancelled_at is null
        and valid_from > :today::date
        and case when division_id is null then :ofTenant else division_id = any(:divisionIds) end
      returning pattern, valid_from as "validFrom", valid_to as "validTo",
                division_id as "divisionId"`,
    { ...asked, today: clock.today() }
  )
  if (!planned) throw new DomainException('E_SETTING_NOT_PLANNED', {}, 404)
  const { validFrom, validTo, divisionId } = planned
  await affect(
    `update number_patterns set valid_to = :validTo::date
      where tenant_id = :tenant and kind = :kind and division_id is not distinct from :divisionId
        and cancelled_at is null and valid_to = :validFrom::date`,
    { kind, divisionId, validFrom, validTo }
  )
  await audit({
    action: 'numbering.plan_cancelled',
    subject: { kind: 'numbering', id: kind },
    reason,
    before: planned,
  })
}
