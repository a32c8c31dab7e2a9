import { one, rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

export type DeskAccount = { id: string; number: string; name: string; address: string }

export type DeskRegister = {
  servicePointId: string
  code: string
  serial: string
  unit: string
  coefficient: string
  /** The last reading that counts; null before the first. */
  previousWh: string | null
  previousOn: IsoDate | null
  /** What the last full month used, to compare with. */
  usualWh: string | null
  /** A reading that waits for a person to believe or correct it. */
  questionedId: string | null
  questionedWh: string | null
  questionedOn: IsoDate | null
}

type Asked = { id: string; divisionIds: number[] }

/** The account whose meter is read; null when it is out of reach. */
export function deskAccount({ id, divisionIds }: Asked): Promise<DeskAccount | null> {
  return one<DeskAccount>(
    `select id, number, name, address from personal_accounts
      where tenant_id = :tenant and id = :id and division_id = any(:divisionIds)`,
    { id, divisionIds }
  )
}

/** Every dial that stands at the account today, with what is known of it. */
export function deskRegisters(accountId: string): Promise<DeskRegister[]> {
  return rows<DeskRegister>(
    `select s.id as "servicePointId", g.code, m.serial, c.unit, i.coefficient,
            previous.value_wh as "previousWh", previous.read_on as "previousOn",
            usual.quantity_wh as "usualWh",
            questioned.id as "questionedId", questioned.value_wh as "questionedWh",
            questioned.read_on as "questionedOn"
       from service_points s
       join resources c on c.tenant_id = :tenant and c.id = s.resource_id
       join installations i
         on i.tenant_id = :tenant and i.service_point_id = s.id and i.removed_on is null
       join meters m on m.tenant_id = :tenant and m.id = i.meter_id
       join registers g on g.tenant_id = :tenant and g.meter_id = m.id
       left join lateral (
         select r.value_wh, r.read_on from readings r
          where r.tenant_id = :tenant and r.register_id = g.id and r.status = 'accepted'
            and r.source <> 'estimate'
          order by r.read_on desc, r.id desc limit 1) previous on true
       left join lateral (
         select r.id, r.value_wh, r.read_on from readings r
          where r.tenant_id = :tenant and r.register_id = g.id and r.status = 'questioned'
          order by r.id desc limit 1) questioned on true
       left join lateral (
         select u.quantity_wh from consumptions u
          where u.tenant_id = :tenant and u.account_id = :accountId
            and u.service_point_id = s.id and u.complete
          order by u.period desc limit 1) usual on true
      where s.tenant_id = :tenant and s.account_id = :accountId and s.valid_to is null
      order by s.id, g.zone`,
    { accountId }
  )
}
