import { affect, rows } from '#shared/database/sql'
import { addDays, addMonths, nextPeriod, periodOf, type IsoDate } from '#shared/kernel/calendar'
import { rulesOn } from '#reference/queries/rules_on'
import type { RunScope } from '#billing/run_scope'

type Scope = RunScope & { divisionIds: readonly number[] }
type Change = { changedOn: IsoDate; planIds: number[] }

/** No act has protected longer than that (PKM 245: twelve months). */
const FURTHEST_MONTHS = 60

/**
 * Opens the lots of advances that keep the price at which they were paid, for every change of the
 * tariff that can still matter in the month: all accounts of the scope in one statement a change. What
 * was paid ahead on the eve is what the newest payments brought, for money pays the oldest debt first.
 * Called again it adds nothing.
 */
export async function openAdvanceLots(scope: Scope): Promise<number> {
  const { period, consumerClass } = scope
  let opened = 0
  for (const change of await changesBefore(nextPeriod(period), scope)) {
    const { changedOn } = change
    const months = (await rulesOn(changedOn, consumerClass)).find('advance_protection_months') ?? 0n
    const until = addMonths(periodOf(changedOn), Number(months))
    if (until > period) opened += await openAt(change, until, scope)
  }
  return opened
}

function changesBefore(end: IsoDate, { period, consumerClass }: RunScope): Promise<Change[]> {
  return rows<Change>(
    `select r.valid_from as "changedOn", array_agg(distinct r.plan_id) as "planIds"
       from tariff_rates r
       join tariff_plans p on p.tenant_id = :tenant and p.id = r.plan_id
      where r.tenant_id = :tenant and p.consumer_class = :consumerClass
        and r.valid_from > :earliest and r.valid_from < :end
        and exists (select from tariff_rates o
                     where o.tenant_id = :tenant and o.plan_id = r.plan_id
                       and o.valid_to = r.valid_from)
      group by r.valid_from order by r.valid_from`,
    { consumerClass, end, earliest: addMonths(period, -FURTHEST_MONTHS) }
  )
}

function openAt({ changedOn, planIds }: Change, until: IsoDate, scope: Scope) {
  const { divisionIds, consumerClass } = scope
  return affect(OPEN, {
    changedOn,
    planIds,
    until,
    divisionIds,
    consumerClass,
    month: periodOf(changedOn),
    pricedOn: addDays(changedOn, -1),
  })
}

/** A payment counts on the payer's day, also when it arrived, or was taken back, afterwards. */
const OPEN = `
  with later as (
    select e.account_id, sum(e.amount_minor) as minor
      from entries e
      left join payments p on p.tenant_id = :tenant and p.payment_id = e.source_id
       and e.source_kind in (2, 3)
     where e.tenant_id = :tenant and e.period >= :month and e.booked_on >= :changedOn
       and e.account_id <> 0
       and (p.payment_id is null or (p.paid_at at time zone 'Asia/Tashkent')::date >= :changedOn)
     group by e.account_id
  ), ahead as (
    select a.id as account_id, coalesce(l.minor, 0) - b.balance_minor as minor
      from personal_accounts a
      join balances b on b.tenant_id = :tenant and b.account_id = a.id
      left join later l on l.account_id = a.id
     where a.tenant_id = :tenant and a.division_id = any(:divisionIds)
       and a.consumer_class = :consumerClass and coalesce(l.minor, 0) > b.balance_minor
       and exists (select from contract_terms c
                    where c.tenant_id = :tenant and c.account_id = a.id
                      and c.plan_id = any(:planIds::int[]) and c.valid_from <= :pricedOn
                      and (c.valid_to is null or c.valid_to > :pricedOn))
  ), paid as (
    select p.account_id, p.payment_id, (p.paid_at at time zone 'Asia/Tashkent')::date as paid_on,
           p.amount_minor, ahead.minor as ahead_minor,
           coalesce(sum(p.amount_minor) over (
             partition by p.account_id order by p.paid_at desc, p.payment_id desc
             rows between unbounded preceding and 1 preceding), 0) as newer_minor
      from payments p join ahead using (account_id)
     where p.tenant_id = :tenant and p.status = 'posted'
       and (p.paid_at at time zone 'Asia/Tashkent')::date < :changedOn
  )
  insert into advance_lots (tenant_id, account_id, payment_id, paid_on, priced_on, protected_until,
                            amount_minor, left_minor)
  select :tenant, account_id, payment_id, paid_on, :pricedOn, :until, minor, minor
    from (select *, least(amount_minor, ahead_minor - newer_minor)::bigint as minor from paid) lots
   where minor > 0
   order by account_id, paid_on, payment_id
  on conflict (tenant_id, account_id, priced_on, payment_id) do nothing`
