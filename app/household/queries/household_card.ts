import { one } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { Named } from '#administration/names'
import { ofStandingRuns } from '#billing/queries/standing_invoices'

export type HouseholdCard = {
  id: string
  number: string
  name: string
  address: string
  phone: string
  status: 'active' | 'closed'
  openedOn: IsoDate
  electricStove: boolean
  persons: number | null
  division: Named
  plan: Named | null
  balanceMinor: string
  /** The meters that stand there today. */
  meters: number
  /** The earliest day on which a meter there must be verified. */
  verificationDueOn: IsoDate | null
  lastReading: { readOn: IsoDate; valueWh: string } | null
  /** Readings that wait for somebody's judgement. */
  questioned: number
  lastPayment: { id: string; bookedOn: IsoDate; amountMinor: string } | null
  lastInvoice: { period: IsoDate; dueOn: IsoDate } | null
}

type Asked = { id: string; divisionIds: number[]; today: IsoDate }

const names = (of: string) => `jsonb_build_object(
  'nameUz', ${of}.name_uz, 'nameCyrl', ${of}.name_cyrl, 'nameRu', ${of}.name_ru)`

const CARD = `
  select a.id, a.number, a.name, a.address, a.phone, a.status, a.opened_on as "openedOn",
         p.electric_stove as "electricStove", p.persons, ${names('d')} as division,
         plan.names as plan, coalesce(b.balance_minor, 0)::bigint as "balanceMinor",
         device.meters, device.due_on as "verificationDueOn", reading.last as "lastReading",
         waiting.questioned, payment.last as "lastPayment", invoice.last as "lastInvoice"
    from personal_accounts a
    join premises p on p.tenant_id = :tenant and p.id = a.premise_id
    join divisions d on d.tenant_id = :tenant and d.id = a.division_id
    left join balances b on b.tenant_id = :tenant and b.account_id = a.id
    left join lateral (
      select ${names('t')} as names from contract_terms c
        join tariff_plans t on t.tenant_id = :tenant and t.id = c.plan_id
       where c.tenant_id = :tenant and c.account_id = a.id
         and c.valid_from <= :today and (c.valid_to is null or c.valid_to > :today)
       order by c.id limit 1
    ) plan on true
    cross join lateral (
      select count(m.id)::int as meters, min(m.verification_due_on) as due_on
        from service_points s
        join installations i on i.tenant_id = :tenant and i.service_point_id = s.id
         and i.installed_on <= :today and (i.removed_on is null or i.removed_on > :today)
        join meters m on m.tenant_id = :tenant and m.id = i.meter_id
       where s.tenant_id = :tenant and s.account_id = a.id
    ) device
    left join lateral (
      select jsonb_build_object('readOn', r.read_on, 'valueWh', r.value_wh::text) as last
        from service_points s
        join readings r on r.tenant_id = :tenant and r.service_point_id = s.id
       where s.tenant_id = :tenant and s.account_id = a.id and r.status = 'accepted'
       order by r.read_on desc, r.id desc limit 1
    ) reading on true
    cross join lateral (
      select count(*)::int as questioned from service_points s
        join readings r on r.tenant_id = :tenant and r.service_point_id = s.id
       where s.tenant_id = :tenant and s.account_id = a.id and r.status = 'questioned'
    ) waiting
    left join lateral (
      select jsonb_build_object('id', y.payment_id::text, 'bookedOn', y.booked_on,
                                'amountMinor', y.amount_minor::text) as last
        from payments y
       where y.tenant_id = :tenant and y.account_id = a.id and y.status = 'posted'
       order by y.paid_at desc, y.payment_id desc limit 1
    ) payment on true
    left join lateral (
      select jsonb_build_object('period', i.period, 'dueOn', i.due_on) as last from invoices i
       where i.tenant_id = :tenant and i.period = any(:months::date[]) and i.account_id = a.id
         and ${ofStandingRuns('i.run_id')}
       order by i.period desc, i.run_id desc limit 1
    ) invoice on true
   where a.tenant_id = :tenant and a.id = :id and a.division_id = any(:divisionIds)
     and a.consumer_class = 'household'`

/** Who, where, what is owed and what happened last; null when no such account is within reach. */
export function householdCard({ months, ...asked }: Asked & { months: IsoDate[] }) {
  return one<HouseholdCard>(CARD, { ...asked, months })
}
