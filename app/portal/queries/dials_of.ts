import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

export type Dial = {
  id: string
  code: string
  servicePointId: string
  serial: string
  lastOn: IsoDate | null
  lastWh: string | null
}

/** The dials an account is billed by today, each with the last value known. */
export function dialsOf(accountId: string, today: IsoDate): Promise<Dial[]> {
  return rows<Dial>(
    `select r.id, r.code, p.id as "servicePointId", m.serial,
            last.read_on as "lastOn", last.value_wh as "lastWh"
       from service_points p
       join installations i on i.tenant_id = :tenant and i.service_point_id = p.id
        and i.installed_on <= :today and (i.removed_on is null or i.removed_on > :today)
       join meters m on m.tenant_id = :tenant and m.id = i.meter_id
       join registers r on r.tenant_id = :tenant and r.meter_id = m.id and r.code !~ '^(A-|R)'
       left join lateral (
         select x.read_on, x.value_wh from readings x
          where x.tenant_id = :tenant and x.register_id = r.id and x.status = 'accepted'
          order by x.read_on desc, x.id desc limit 1
       ) last on true
      where p.tenant_id = :tenant and p.account_id = :accountId
        and p.valid_from <= :today and (p.valid_to is null or p.valid_to > :today)
      order by p.id, r.code`,
    { accountId, today }
  )
}
