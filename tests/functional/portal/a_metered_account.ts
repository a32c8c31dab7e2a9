import { one } from '#shared/database/sql'
import { anAccount } from '#tests/support/payments/an_account'

export type MeteredAccount = { id: string; number: string; dial: string }

/** An account with a phone, one point of electricity and a meter that showed 1 000 kWh in August. */
export async function aMeteredAccount(divisionId: number, number: string): Promise<MeteredAccount> {
  const account = await anAccount({ divisionId, number, phone: '998901234567' })
  const dial = await one<{ id: string }>(
    `with resource as (
       insert into resources (tenant_id, code, unit, name_uz, name_cyrl, name_ru)
       values (:tenant, 'r' || :number, 'kWh', 'r', 'r', 'r') returning id
     ), make as (
       insert into meter_types (tenant_id, code, resource_id, name, digits, verification_months)
       select :tenant, 't' || :number, id, 't', 6, 192 from resource returning id
     ), meter as (
       insert into meters (tenant_id, meter_type_id, serial, state)
       select :tenant, id, 'SN' || :number, 'installed' from make returning id
     ), register as (
       insert into registers (tenant_id, meter_id, code, zone)
       select :tenant, id, 'A+', 0 from meter returning id
     ), point as (
       insert into service_points
         (tenant_id, account_id, premise_id, resource_id, code, connected_w, valid_from)
       select :tenant, a.id, a.premise_id, resource.id, :number, 5000, '2024-01-01'
         from personal_accounts a, resource where a.tenant_id = :tenant and a.id = :id
       returning id
     ), installation as (
       insert into installations (tenant_id, meter_id, service_point_id, coefficient, installed_on)
       select :tenant, meter.id, point.id, 1, '2024-01-01' from meter, point
     ), reading as (
       insert into readings
         (tenant_id, service_point_id, register_id, read_on, value_wh, source, status, recorded_by)
       select :tenant, point.id, register.id, '2026-08-31', 1000000, 'controller', 'accepted', 'test'
         from point, register
     )
     select id from register`,
    { id: account.id, number }
  )
  return { ...account, dial: dial!.id }
}
