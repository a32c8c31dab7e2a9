import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { periodOf, type IsoDate, type Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { adjustConsumption } from '#metering/actions/adjust_consumption'
import { measureConsumption } from '#metering/actions/measure_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { normedDays } from '#metering/queries/normed_days'
import { lockPoint } from '#metering/queries/lock_point'
import type { NormCode } from '#metering/rules/norm_codes'

export type NewNormTerm = {
  servicePointId: string
  code: NormCode
  /** People, m², W of appliances or m³, as the norm says. */
  amount: bigint
  from: IsoDate
  document: string | null
}

/** How many units of a norm a point has from a day on; what it had before ends there. */
export async function recordNormTerm(term: NewNormTerm): Promise<string> {
  await holdMeasuring()
  const { accountId } = await lockPoint(term.servicePointId)
  const { servicePointId, code, from } = term
  const point = { servicePointId, code, from }
  await affect(
    `delete from norm_terms
      where tenant_id = :tenant and service_point_id = :servicePointId and code = :code
        and valid_from >= :from`,
    point
  )
  await affect(
    `update norm_terms set valid_to = :from
      where tenant_id = :tenant and service_point_id = :servicePointId and code = :code
        and (valid_to is null or valid_to > :from)`,
    point
  )
  const made = await one<{ id: string }>(
    `insert into norm_terms (account_id, service_point_id, code, amount, valid_from, document, recorded_by)
     values (:accountId, :servicePointId, :code, :amount, :from, :document, :recordedBy)
     returning id`,
    { ...term, accountId, recordedBy: actorText() }
  )
  await audit({
    action: 'norm_term.recorded',
    subject: { kind: 'norm_term', id: made!.id },
    accountId,
    after: term,
  })
  await settleAnew({ servicePointId, accountId, first: periodOf(from) })
  return made!.id
}

/** Months with a meter for a part of the days follow at once; those without any wait to be settled. */
async function settleAnew(point: { servicePointId: string; accountId: string; first: Period }) {
  const { servicePointId, first } = point
  if ((await normedDays(point)).length > 0) {
    await measureConsumption({ servicePointId, from: first })
  }
  await adjustConsumption(point)
}
