import { affect } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { billedThrough } from '#metering/queries/billed_through'
import { lockPoints } from '#metering/queries/lock_point'
import type { MonthlyItem, MonthlyPlace } from '#metering/rules/monthly_lines'

/**
 * Puts these values of reactive energy on record, in one piece: what stood in their months is reversed
 * with the reason. Months that a billing run has begun with are marked late: the next run bills the
 * difference.
 *
 * @param reason needed where something stands already
 */
export async function keepReactiveUses(uses: readonly MonthlyItem[], reason: string | null) {
  await holdMeasuring()
  await lockPoints([...new Set(uses.map(({ servicePointId }) => servicePointId))])
  if (reason !== null) await reverseStanding(uses, reason)
  await affect(
    `insert into reactive_uses
       (tenant_id, account_id, service_point_id, period, quantity_varh, document, recorded_by)
     select :tenant, account_id, point_id, period, quantity, document, :by
       from unnest(:accounts::bigint[], :points::bigint[], :periods::date[], :quantities::bigint[],
                   :documents::text[]) as n(account_id, point_id, period, quantity, document)`,
    {
      ...columnsOf(uses),
      quantities: uses.map(({ quantity }) => quantity),
      documents: uses.map(({ document }) => document),
      by: actorText(),
    }
  )
  await markLate(uses)
}

/** Reverses what stands in these months; how many values that were. */
export function reverseStanding(places: readonly MonthlyPlace[], reason: string): Promise<number> {
  return affect(
    `update reactive_uses u set reversed_at = now(), reversed_by = :by, reversal_reason = :reason
       from unnest(:accounts::bigint[], :points::bigint[], :periods::date[])
              as n(account_id, point_id, period)
      where u.tenant_id = :tenant and u.account_id = n.account_id
        and u.service_point_id = n.point_id and u.period = n.period and u.reversed_at is null`,
    { ...columnsOf(places), reason, by: actorText() }
  )
}

export async function markLate(places: readonly MonthlyPlace[]) {
  await affect(
    `update consumptions c set late = true
       from unnest(:accounts::bigint[], :points::bigint[], :periods::date[])
              as n(account_id, point_id, period)
      where c.tenant_id = :tenant and c.period = n.period and c.period <= :billed::date
        and c.account_id = n.account_id and c.service_point_id = n.point_id`,
    { ...columnsOf(places), billed: await billedThrough() }
  )
}

function columnsOf(places: readonly MonthlyPlace[]) {
  return {
    accounts: places.map(({ accountId }) => accountId),
    points: places.map(({ servicePointId }) => servicePointId),
    periods: places.map(({ period }) => period),
  }
}
