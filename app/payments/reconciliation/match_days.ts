import { affect } from '#shared/database/sql'
import type { Days } from '#payments/reconciliation/days'
import type { ReconciledChannel, Teller } from '#payments/reconciliation/reconciled_channel'

/**
 * Lays what a channel booked beside what its provider told, by reference, into the table `matched` of
 * this transaction. A payment's day is the one it is booked on; what only the provider knows has his.
 */
export async function matchDays(channel: ReconciledChannel, { from, to }: Days): Promise<void> {
  await affect(`drop table if exists matched`)
  await affect(`drop table if exists told_days`)
  const facts = { channelId: channel.id, from, to }
  await affect(TOLD_DAYS[channel.toldBy], facts)
  await affect(
    `create temporary table matched on commit drop as ${HERE},
    ${THERE[channel.toldBy]} ${MATCHED}`,
    facts
  )
}

const HERE = `
  with here as (
    select p.reference, p.payment_id, p.account_id, p.division_id, p.amount_minor,
           p.booked_on as day, p.status = 'posted' as stands
      from payments p
     where p.tenant_id = :tenant and p.channel_id = :channelId
       and p.booked_on >= :from and p.booked_on < :to
  )`

/** A statement that could be read and was not taken back. */
const STANDING = `
  standing as (
    select id, division_id, facts from statements
     where tenant_id = :tenant and channel_id = :channelId
       and status in ('checked', 'posting', 'posted')
  )`

const LINE = `
  select l.reference, l.amount_minor, (l.paid_at at time zone 'Asia/Tashkent')::date as day,
         l.statement_id, l.seq, l.account_id, l.suspense_id, s.division_id, l.because,
         l.facts->>'documentNumber' as cancels
    from statement_lines l join standing s on s.id = l.statement_id
   where l.tenant_id = :tenant and l.reference is not null
     and l.because is distinct from 'own_transfer'`

const NOBODY_CANCELS = `cancelled as (select null::text as reference where false)`

const THERE: Record<Teller, string> = {
  statement: `
    ${STANDING}, line as (
      ${LINE} and l.paid_at >= :from::date::timestamp at time zone 'Asia/Tashkent'
              and l.paid_at < :to::date::timestamp at time zone 'Asia/Tashkent'
      union
      ${LINE} and l.reference in (select reference from here)
    ), there as (
      select distinct on (reference) * from line where because is distinct from 'outgoing'
       order by reference, suspense_id nulls last, statement_id, seq
    ), cancelled as (
      select distinct c.cancels as reference from (${LINE} and l.because = 'outgoing'
        and l.paid_at >= :from::date::timestamp at time zone 'Asia/Tashkent') c
    )`,
  calls: `
    there as (
      select distinct on (h.reference) h.reference, null::bigint as amount_minor, h.day,
             null::bigint as statement_id, null::int as seq, h.account_id,
             null::bigint as suspense_id, h.division_id
        from here h
        join provider_calls c on c.tenant_id = :tenant and c.reference = h.reference
         and c.channel_id = :channelId and c.outcome in ('paid', 'pay_repeated')
    ), ${NOBODY_CANCELS}`,
  desk: `
    there as (
      select reference, amount_minor, day, null::bigint as statement_id, null::int as seq,
             account_id, null::bigint as suspense_id, division_id from here where stands
    ), ${NOBODY_CANCELS}`,
}

/** A day is told when a file names it or its span, and by callers and the desk at once. */
const TOLD_DAYS: Record<Teller, string> = {
  statement: `
    create temporary table told_days on commit drop as with ${STANDING}
    select d::date as day from generate_series(:from::date, :to::date - 1, interval '1 day') d
     where exists (select from standing s where d::date >= (s.facts->>'from')::date
                      and d::date < (s.facts->>'to')::date)
        or exists (select from standing s join statement_lines l on l.tenant_id = :tenant
                      and l.statement_id = s.id
                    where l.paid_at >= d::timestamp at time zone 'Asia/Tashkent'
                      and l.paid_at < (d + interval '1 day')::timestamp at time zone 'Asia/Tashkent')`,
  calls: `
    create temporary table told_days on commit drop as
    select d::date as day, :channelId::int as channel
      from generate_series(:from::date, :to::date - 1, interval '1 day') d`,
  desk: `
    create temporary table told_days on commit drop as
    select d::date as day, :channelId::int as channel
      from generate_series(:from::date, :to::date - 1, interval '1 day') d`,
}

const MATCHED = `
  , pair as (
    select coalesce(h.reference, t.reference) as reference, coalesce(h.day, t.day) as day,
           coalesce(h.division_id, a.division_id, t.division_id) as division_id,
           coalesce(h.account_id, t.account_id) as account_id, h.payment_id, h.stands,
           h.amount_minor as here_minor, t.reference is not null as is_told,
           coalesce(t.amount_minor, h.amount_minor) as there_minor, t.statement_id, t.seq,
           t.suspense_id, c.reference is not null as is_cancelled
      from here h
      full join there t using (reference)
      left join cancelled c on c.reference = coalesce(h.reference, t.reference)
      left join personal_accounts a on a.tenant_id = :tenant and a.id = t.account_id
     where h.reference is not null
        or t.day >= :from and t.day < :to
           and not exists (select from payments p where p.tenant_id = :tenant
                              and p.channel_id = :channelId and p.reference = t.reference)
  )
  select pair.*, coalesce(service.code, 'none') as service,
         case when stands and is_cancelled then 'cancelled_there'
              when stands and not is_told and pair.day in (select day from told_days)
                then 'only_here'
              when stands and is_told and here_minor <> there_minor then 'sum_differs'
              when not stands and is_told and not is_cancelled then 'reversed_here'
              when payment_id is null and suspense_id is null and not is_cancelled
                then 'only_there' end as kind
    from pair
    left join lateral (
      select r.code from service_points sp
        join resources r on r.tenant_id = :tenant and r.id = sp.resource_id
       where sp.tenant_id = :tenant and sp.account_id = pair.account_id
       order by sp.id limit 1) service on true`
