import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import type { Days } from '#payments/reconciliation/days'

const MATCHED_KINDS = ['only_here', 'only_there', 'sum_differs', 'cancelled_there', 'reversed_here']

/**
 * Brings the differences of a channel's days up to what `matched` found. What people decided stays
 * decided; what is not there any more vanishes; what was carried to a day that came opens again.
 */
export async function keepMatchedDifferences(channelId: number, days: Days): Promise<void> {
  await affect(`drop table if exists found_differences`)
  await affect(
    `create temporary table found_differences on commit drop as
     select kind, reference, day, service, division_id, payment_id, null::bigint as other_payment_id,
            statement_id, seq, here_minor, case when is_told then there_minor end as there_minor
       from matched where kind is not null`
  )
  await keepFoundDifferences({ channelId, days, kinds: MATCHED_KINDS })
}

type Found = { channelId: number; days: Days; kinds: readonly string[] }

/** The same for what stands in the table `found_differences` of this transaction. */
export async function keepFoundDifferences({ channelId, days, kinds }: Found): Promise<void> {
  const facts = { channelId, ...days, kinds, today: clock.today() }
  await affect(KEEP, facts)
  await affect(VANISH, facts)
}

const KEEP = `
  insert into differences as d (tenant_id, channel_id, kind, reference, day, service, division_id,
    payment_id, other_payment_id, statement_id, seq, here_minor, there_minor, found_on)
  select :tenant, :channelId, f.kind, f.reference, f.day, f.service, f.division_id, f.payment_id,
         f.other_payment_id, f.statement_id, f.seq, f.here_minor, f.there_minor, :today::date
    from found_differences f order by f.day, f.kind, f.reference
  on conflict (tenant_id, channel_id, kind, reference) do update set
    day = excluded.day, service = excluded.service, division_id = excluded.division_id,
    payment_id = excluded.payment_id, statement_id = excluded.statement_id, seq = excluded.seq,
    here_minor = excluded.here_minor, there_minor = excluded.there_minor,
    status = case when d.resolution = 'vanished' then 'open'
                  when d.status = 'carried' and d.carried_to <= :today::date then 'open'
                  else d.status end,
    resolution = nullif(d.resolution, 'vanished')`

const VANISH = `
  update differences d set status = 'settled', resolution = 'vanished'
   where d.tenant_id = :tenant and d.channel_id = :channelId and d.kind = any(:kinds)
     and d.day >= :from and d.day < :to and d.status <> 'settled'
     and not exists (select from found_differences f
                      where f.kind = d.kind and f.reference = d.reference)`
