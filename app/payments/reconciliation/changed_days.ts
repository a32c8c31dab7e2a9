import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { addDays } from '#shared/kernel/calendar'
import type { Days } from '#payments/reconciliation/days'
import type { ReconciledChannel } from '#payments/reconciliation/reconciled_channel'

/** How far back a channel is compared when it never was. */
const FIRST_DAYS = 40

/**
 * Runs of days on which payments, reversals or files of a channel changed since it was compared last.
 * A transaction that was under way then has five minutes to be seen.
 */
export async function changedDays({ id: channelId }: ReconciledChannel): Promise<Days[]> {
  const found = await rows<{ day: string }>(CHANGED, {
    channelId,
    first: addDays(clock.today(), -FIRST_DAYS),
  })
  return found.reduce<Days[]>((runs, { day }) => {
    const last = runs.at(-1)
    if (last?.to !== day) return [...runs, { from: day, to: addDays(day, 1) }]
    return [...runs.slice(0, -1), { from: last.from, to: addDays(day, 1) }]
  }, [])
}

const CHANGED = `
  with since as (
    select coalesce(max(reconciled_at) - interval '5 minutes',
                    :first::date::timestamp at time zone 'Asia/Tashkent') as at
      from reconciled_days where tenant_id = :tenant and channel_id = :channelId
  ), file as (
    select id from statements, since
     where tenant_id = :tenant and channel_id = :channelId
       and greatest(created_at, posted_at, undone_at) >= since.at
  )
  select p.booked_on as day from payments p, since
   where p.tenant_id = :tenant and p.channel_id = :channelId and p.recorded_at >= since.at
  union
  select p.booked_on from payment_reversals r
    join payments p on p.tenant_id = :tenant and p.payment_id = r.payment_id
    cross join since
   where r.tenant_id = :tenant and r.reversed_at >= since.at and p.channel_id = :channelId
  union
  select coalesce(p.booked_on, (l.paid_at at time zone 'Asia/Tashkent')::date)
    from statement_lines l
    join file f on f.id = l.statement_id
    left join payments p on p.tenant_id = :tenant and p.channel_id = :channelId
     and p.reference = coalesce(l.facts->>'documentNumber', l.reference)
   where l.tenant_id = :tenant and l.paid_at is not null
  union
  select p.booked_on from statement_lines l
    join file f on f.id = l.statement_id
    join payments p on p.tenant_id = :tenant and p.channel_id = :channelId
     and p.reference = l.reference
   where l.tenant_id = :tenant
  order by day`
