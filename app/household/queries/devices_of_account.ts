import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

export type AccountDevice = {
  id: string
  serial: string
  type: string
  phases: number
  digits: number
  coefficient: string
  servicePoint: string
  installedOn: IsoDate
  removedOn: IsoDate | null
  verifiedOn: IsoDate | null
  verificationDueOn: IsoDate | null
}

/** The meters that stand or stood at the service points of an account, the present ones first. */
export function devicesOfAccount(accountId: string) {
  return rows<AccountDevice>(
    `select i.id, m.serial, t.name as type, t.phases, t.digits, i.coefficient,
            s.code as "servicePoint", i.installed_on as "installedOn", i.removed_on as "removedOn",
            m.verified_on as "verifiedOn", m.verification_due_on as "verificationDueOn"
       from service_points s
       join installations i on i.tenant_id = :tenant and i.service_point_id = s.id
       join meters m on m.tenant_id = :tenant and m.id = i.meter_id
       join meter_types t on t.tenant_id = :tenant and t.id = m.meter_type_id
      where s.tenant_id = :tenant and s.account_id = :accountId
      order by i.removed_on desc nulls first, i.installed_on desc, i.id`,
    { accountId }
  )
}
