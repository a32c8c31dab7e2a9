import { affect } from '#shared/database/sql'
import { settingOn } from '#administration/queries/setting_on'
import type { Days } from '#payments/reconciliation/days'
import { keepFoundDifferences } from '#payments/reconciliation/keep_differences'

/** Shorter references are counters of a file, and alike by chance. */
const SHORTEST_REFERENCE = 6

/**
 * Finds money that may have been credited twice: the same sum for the same account through two
 * channels within minutes, one reference under two channels, or a line of a registry that was posted
 * although the same sum had come by a call that day. The later payment's channel is asked about it.
 */
export async function keepDoubles(channelId: number, days: Days): Promise<void> {
  const minutes = await settingOn('payments.double_minutes')
  await affect(`drop table if exists found_differences`)
  await affect(FOUND, { channelId, ...days, minutes, shortest: SHORTEST_REFERENCE })
  await keepFoundDifferences({ channelId, days, kinds: ['double_credit'] })
}

const FOUND = `
  create temporary table found_differences on commit drop as
  with own as (
    select p.*, l.verdict = 'double' as is_told_double from payments p
      left join lateral (
        select verdict from statement_lines l
         where l.tenant_id = :tenant and l.reference = p.reference and l.payment_id = p.payment_id
         limit 1) l on true
     where p.tenant_id = :tenant and p.channel_id = :channelId and p.status = 'posted'
       and p.booked_on >= :from and p.booked_on < :to
  ), twin as (
    select o.payment_id, e.payment_id as other_payment_id, e.amount_minor as there_minor
      from own o
      join payments e on e.tenant_id = :tenant and e.account_id = o.account_id
       and e.paid_at >= o.paid_at - interval '1 day' and e.paid_at <= o.paid_at + interval '1 day'
       and e.amount_minor = o.amount_minor and e.channel_id <> o.channel_id
       and e.status = 'posted' and e.payment_id < o.payment_id
       and (o.is_told_double
         or abs(extract(epoch from e.paid_at - o.paid_at)) <= :minutes::int * 60)
    union
    select o.payment_id, e.payment_id, e.amount_minor
      from own o
      join payment_channels c on c.tenant_id = :tenant and c.id <> o.channel_id
      join payments e on e.tenant_id = :tenant and e.channel_id = c.id
       and e.reference = o.reference and e.amount_minor = o.amount_minor
       and e.status = 'posted' and e.payment_id < o.payment_id
     where length(o.reference) >= :shortest::int
  )
  select 'double_credit' as kind, t.other_payment_id || ':' || t.payment_id as reference,
         o.booked_on as day, 'none' as service, o.division_id, t.payment_id, t.other_payment_id,
         null::bigint as statement_id, null::int as seq, o.amount_minor as here_minor, t.there_minor
    from twin t join own o using (payment_id)`
