import { one, rows } from '#shared/database/sql'

export type HouseholdCard = {
  id: string
  number: string
  name: string
  address: string
  phone: string
  openedOn: string
  balanceMinor: string
  planUz: string
  planCyrl: string
  planRu: string
  meter: string | null
  verificationDueOn: string | null
}

type Asked = { id: string; divisionIds: number[] }

/** Who, where and what is owed; null when there is no such account within reach. */
export function householdCard({ id, divisionIds }: Asked): Promise<HouseholdCard | null> {
  return one<HouseholdCard>(
    `select a.id, a.number, a.name, a.address, a.phone, a.opened_on as "openedOn",
            coalesce(b.balance_minor, 0)::text as "balanceMinor",
            p.name_uz as "planUz", p.name_cyrl as "planCyrl", p.name_ru as "planRu",
            m.serial as meter, m.verification_due_on as "verificationDueOn"
       from personal_accounts a
       left join balances b on b.tenant_id = :tenant and b.account_id = a.id
       left join contract_terms t on t.tenant_id = :tenant and t.account_id = a.id and t.valid_to is null
       left join tariff_plans p on p.tenant_id = :tenant and p.id = t.plan_id
       left join service_points s on s.tenant_id = :tenant and s.account_id = a.id and s.valid_to is null
       left join installations i
         on i.tenant_id = :tenant and i.service_point_id = s.id and i.removed_on is null
       left join meters m on m.tenant_id = :tenant and m.id = i.meter_id
      where a.tenant_id = :tenant and a.id = :id and a.division_id = any(:divisionIds)
        and a.consumer_class = 'household'
      limit 1`,
    { id, divisionIds }
  )
}

/** What was charged, month by month, the newest first. */
export function chargesOfCard(accountId: string) {
  return rows<{ period: string; quantityWh: string; amountMinor: string; vatMinor: string }>(
    `select period, sum(quantity_wh)::text as "quantityWh", sum(amount_minor)::text as "amountMinor",
            sum(vat_minor)::text as "vatMinor"
       from charges where tenant_id = :tenant and account_id = :accountId
      group by period order by period desc limit 24`,
    { accountId }
  )
}

export function paymentsOfCard(accountId: string) {
  return rows<{
    id: string
    bookedOn: string
    amountMinor: string
    channel: string
    status: string
  }>(
    `select p.payment_id as id, p.booked_on as "bookedOn", p.amount_minor as "amountMinor",
            c.title as channel, p.status
       from payments p join payment_channels c on c.tenant_id = :tenant and c.id = p.channel_id
      where p.tenant_id = :tenant and p.account_id = :accountId
      order by p.paid_at desc, p.payment_id desc limit 24`,
    { accountId }
  )
}

export function readingsOfCard(accountId: string) {
  return rows<{ id: string; readOn: string; valueWh: string; source: string; status: string }>(
    `select r.id, r.read_on as "readOn", r.value_wh as "valueWh", r.source, r.status
       from service_points s
       join readings r on r.tenant_id = :tenant and r.service_point_id = s.id
      where s.tenant_id = :tenant and s.account_id = :accountId
      order by r.read_on desc, r.id desc limit 24`,
    { accountId }
  )
}
