import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import type { Days } from '#payments/reconciliation/days'
import type { ReconciledChannel } from '#payments/reconciliation/reconciled_channel'

/** Writes what `matched` comes to, a row for each day and service. */
export async function keepDays(channel: ReconciledChannel, days: Days): Promise<void> {
  const facts = { channelId: channel.id, ...days }
  await affect(
    `delete from reconciled_days
      where tenant_id = :tenant and channel_id = :channelId and day >= :from and day < :to`,
    facts
  )
  await affect(DAYS, { ...facts, toldBy: channel.toldBy, now: clock.now().toISO() })
}

const DAYS = `
  insert into reconciled_days (tenant_id, channel_id, day, service, told_count, told_minor,
                               booked_count, booked_minor, told_by, reconciled_at)
  select :tenant, :channelId, m.day, m.service,
         count(*) filter (where m.is_told and not m.is_cancelled),
         coalesce(sum(m.there_minor) filter (where m.is_told and not m.is_cancelled), 0),
         count(*) filter (where m.stands or m.suspense_id is not null),
         coalesce(sum(coalesce(m.here_minor, m.there_minor))
           filter (where m.stands or m.payment_id is null and m.suspense_id is not null), 0),
         case when m.day in (select day from told_days) then :toldBy else 'nobody' end, :now
    from matched m group by m.day, m.service`
