import { rows } from '#shared/database/sql'
import { nextPeriod, type Period } from '#shared/kernel/calendar'

export type DayState =
  | 'equal'
  | 'difference'
  /** The provider has not told of it. */
  | 'waiting_provider'
  /** The bank has time until its day. */
  | 'waiting_bank'

export type ReconciledDay = {
  id: string
  day: string
  channel: string
  title: string
  toldMinor: string | null
  bookedMinor: string
  settledMinor: string | null
  leftMinor: string | null
  open: number
  state: DayState
}

type Asked = {
  period: Period
  channel?: string | undefined
  clearedCode: number
  deliveredCode: string
}

/** The days of a month, the newest first, with what each comes to. */
export function listReconciledDays({ period, channel, ...codes }: Asked) {
  return rows<ReconciledDay>(LIST, {
    ...{ from: period, to: nextPeriod(period), channel: channel ?? null },
    ...codes,
  })
}

const LIST = `
  with day as (
    select d.channel_id, d.day, sum(d.told_minor) as told, sum(d.booked_minor) as booked,
           bool_or(d.told_by = 'nobody') as is_untold
      from reconciled_days d
     where d.tenant_id = :tenant and d.day >= :from and d.day < :to
     group by d.channel_id, d.day
  ), settled as (
    select sd.channel_id, sd.day, sum(sd.amount_minor) as minor
      from settlement_days sd
      join settlements s on s.tenant_id = :tenant and s.id = sd.settlement_id
       and s.status = 'posted'
     where sd.tenant_id = :tenant and sd.day >= :from and sd.day < :to
     group by sd.channel_id, sd.day
  ), open as (
    select channel_id, day, count(*)::int as n from differences
     where tenant_id = :tenant and status = 'open' and day >= :from and day < :to
     group by channel_id, day
  ), delivered as (
    select booked_on as day, -sum(amount_minor) as minor from drawer_documents
     where tenant_id = :tenant and kind = 'delivery' and booked_on >= :from and booked_on < :to
     group by booked_on
  ), base as (
    select d.*, case when c.code = :deliveredCode then coalesce(v.minor, 0)
                     when c.ledger_code = :clearedCode then d.booked end as due
      from day d
      join payment_channels c on c.tenant_id = :tenant and c.id = d.channel_id
      left join delivered v on v.day = d.day
  )
  select c.code || '/' || d.day as id, d.day, c.code as channel, c.title,
         case when d.is_untold then null else d.told::text end as "toldMinor",
         d.booked::text as "bookedMinor", coalesce(o.n, 0) as open,
         case when d.due is not null then coalesce(s.minor, 0)::text end as "settledMinor",
         (d.due - coalesce(s.minor, 0))::text as "leftMinor",
         case when o.n > 0 then 'difference'
              when d.is_untold then 'waiting_provider'
              when d.due <> coalesce(s.minor, 0) then 'waiting_bank'
              else 'equal' end as state
    from base d
    join payment_channels c on c.tenant_id = :tenant and c.id = d.channel_id
    left join settled s on s.channel_id = d.channel_id and s.day = d.day
    left join open o on o.channel_id = d.channel_id and o.day = d.day
   where :channel::text is null or c.code = :channel
   order by d.day desc, c.title, c.id`
