import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

export type AccountReading = {
  id: string
  readOn: IsoDate
  valueWh: string
  serial: string
  register: string
  source: string
  status: string
  reason: string | null
}

const MOST = 200

/** What the dials of an account showed, newest first; replaced ones stay visible as such. */
export function readingsOfAccount(accountId: string) {
  return rows<AccountReading>(
    `select r.id, r.read_on as "readOn", r.value_wh as "valueWh", m.serial, g.code as register,
            r.source, r.status, r.reason
       from service_points s
       join readings r on r.tenant_id = :tenant and r.service_point_id = s.id
       join registers g on g.tenant_id = :tenant and g.id = r.register_id
       join meters m on m.tenant_id = :tenant and m.id = g.meter_id
      where s.tenant_id = :tenant and s.account_id = :accountId
      order by r.read_on desc, r.id desc limit :most`,
    { accountId, most: MOST }
  )
}
