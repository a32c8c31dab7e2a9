import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

/** A meter's stay at a point of an account, with one ratio of transformers. */
export type StayLine = {
  id: string
  servicePointId: string
  point: string
  serial: string
  make: string
  coefficient: string
  from: IsoDate
  to: IsoDate | null
}

const STAYS_SHOWN = 50

/** The meters that stand or stood at the points of an account, those of today first. */
export function staysOfAccount(accountId: string): Promise<StayLine[]> {
  return rows<StayLine>(
    `select i.id, s.id as "servicePointId", s.code as point, m.serial, t.name as make,
            i.coefficient::text, i.installed_on as "from", i.removed_on as "to"
       from service_points s
       join installations i on i.tenant_id = :tenant and i.service_point_id = s.id
       join meters m on m.tenant_id = :tenant and m.id = i.meter_id
       join meter_types t on t.tenant_id = :tenant and t.id = m.meter_type_id
      where s.tenant_id = :tenant and s.account_id = :accountId
      order by i.removed_on is not null, s.id, i.installed_on desc limit :limit`,
    { accountId, limit: STAYS_SHOWN }
  )
}
