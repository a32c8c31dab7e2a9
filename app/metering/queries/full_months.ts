import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import type { FullMonth } from '#metering/rules/usual_use'

type Asked = {
  accountId: string
  servicePointId: string
  zone: number
  first: Period
  last: Period
}

/**
 * The months of points and zones that were measured in full, in order of time, in the order in which
 * it was asked. Each month is looked up by its key, so the cost is that of the months asked for.
 */
export async function fullMonths(asked: readonly Asked[]): Promise<FullMonth[][]> {
  if (asked.length === 0) return []
  const found = await rows<{ at: number; period: Period; quantityWh: string }>(
    `select a.at::int as at, c.period, c.quantity_wh as "quantityWh"
       from unnest(:accounts::bigint[], :points::bigint[], :zones::smallint[], :firsts::date[],
                   :lasts::date[]) with ordinality as a(account_id, point, zone, first, last, at)
       cross join lateral generate_series(a.first::timestamp, a.last::timestamp,
                                          interval '1 month') as m(month)
       join consumptions c on c.tenant_id = :tenant and c.period = m.month::date
        and c.account_id = a.account_id and c.service_point_id = a.point and c.zone = a.zone
        and c.complete and c.method in ('measured', 'interval')
        and c.period between :earliest and :latest
      order by c.period`,
    {
      accounts: asked.map(({ accountId }) => accountId),
      points: asked.map(({ servicePointId }) => servicePointId),
      zones: asked.map(({ zone }) => zone),
      firsts: asked.map(({ first }) => first),
      lasts: asked.map(({ last }) => last),
      earliest: asked.map(({ first }) => first).sort()[0]!,
      latest: asked
        .map(({ last }) => last)
        .sort()
        .at(-1)!,
    }
  )
  const of = Map.groupBy(found, ({ at }) => at)
  return asked.map((_, index) =>
    (of.get(index + 1) ?? []).map(({ period, quantityWh }) => ({
      period,
      quantityWh: BigInt(quantityWh),
    }))
  )
}
