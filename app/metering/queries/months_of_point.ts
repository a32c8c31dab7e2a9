import { rows } from '#shared/database/sql'
import { periodOf, type IsoDate, type Period } from '#shared/kernel/calendar'

export type PointMonth = { period: Period; quantityWh: string }

/** What a point consumed in each month from that of a day on. */
export function monthsOfPoint(servicePointId: string, from: IsoDate): Promise<PointMonth[]> {
  return rows<PointMonth>(
    `select c.period, sum(c.quantity_wh)::text as "quantityWh"
       from service_points s
       join consumptions c on c.tenant_id = :tenant and c.period >= :first
        and c.account_id = s.account_id and c.service_point_id = s.id
      where s.tenant_id = :tenant and s.id = :servicePointId
      group by c.period order by c.period`,
    { servicePointId, first: periodOf(from) }
  )
}
