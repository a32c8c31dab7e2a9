import { one, rows } from '#shared/database/sql'
import { nextPeriod, type Period } from '#shared/kernel/calendar'

export type ActDay = {
  day: string
  bookedMinor: bigint
  earnedMinor: bigint
  bankMinor: bigint
  withheldMinor: bigint
  roundingMinor: bigint
}

export type ActOfMonth = {
  period: Period
  /** What the agent owed us when the month began, and when it ended. */
  openingMinor: bigint
  closingMinor: bigint
  days: ActDay[]
}

type Row = { day: string } & Record<'booked' | 'earned' | 'bank' | 'withheld' | 'rounding', string>

/** What came through an agent in a month, what he earned, and what he passed on, day by day. */
export async function actOfMonth(channelId: number, period: Period): Promise<ActOfMonth> {
  const span = { channelId, from: period, to: nextPeriod(period) }
  const found = await rows<Row>(DAYS, span)
  const days = found.map((row) => ({
    day: row.day,
    bookedMinor: BigInt(row.booked),
    earnedMinor: BigInt(row.earned),
    bankMinor: BigInt(row.bank),
    withheldMinor: BigInt(row.withheld),
    roundingMinor: BigInt(row.rounding),
  }))
  const openingMinor = await owedBefore(channelId, period)
  const movedMinor = days.reduce(
    (sum, day) => sum + day.bookedMinor - day.bankMinor - day.withheldMinor - day.roundingMinor,
    0n
  )
  return { period, openingMinor, closingMinor: openingMinor + movedMinor, days }
}

async function owedBefore(channelId: number, day: string): Promise<bigint> {
  const found = await one<{ booked: string; settled: string }>(
    `select (select coalesce(sum(booked_minor), 0)::text from reconciled_days
              where tenant_id = :tenant and channel_id = :channelId and day < :day) as booked,
            (select coalesce(sum(d.amount_minor), 0)::text from settlements s
               join settlement_days d on d.tenant_id = :tenant and d.settlement_id = s.id
              where s.tenant_id = :tenant and s.channel_id = :channelId and s.status = 'posted'
                and s.booked_on < :day) as settled`,
    { channelId, day }
  )
  return BigInt(found!.booked) - BigInt(found!.settled)
}

const DAYS = `
  with booked as (
    select day, sum(booked_minor) as minor from reconciled_days
     where tenant_id = :tenant and channel_id = :channelId and day >= :from and day < :to
     group by day
  ), earned as (
    select day, sum(commission_minor) as minor from commissions
     where tenant_id = :tenant and channel_id = :channelId and status = 'posted'
       and bearer = 'region' and day >= :from and day < :to group by day
  ), settled as (
    select s.booked_on as day, sum(s.bank_minor) as bank, sum(s.withheld_minor) as withheld,
           sum(coalesce(r.minor, 0)) as rounding
      from settlements s
      left join lateral (
        select sum(d.amount_minor) as minor from settlement_days d
         where s.kind = 'rounding' and d.tenant_id = :tenant and d.settlement_id = s.id) r on true
     where s.tenant_id = :tenant and s.channel_id = :channelId and s.status = 'posted'
       and s.booked_on >= :from and s.booked_on < :to group by s.booked_on
  )
  select day, coalesce(b.minor, 0)::text as booked, coalesce(e.minor, 0)::text as earned,
         coalesce(s.bank, 0)::text as bank, coalesce(s.withheld, 0)::text as withheld,
         coalesce(s.rounding, 0)::text as rounding
    from booked b full join earned e using (day) full join settled s using (day) order by day`
