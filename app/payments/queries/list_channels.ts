import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { HOUSE_CHANNELS } from '#payments/house_channels'

export type ListedChannel = {
  id: number
  code: string
  title: string
  adapter: string
  status: 'enabled' | 'disabled'
  /** The last call of the provider, or the last file that came. */
  lastAt: Date | null
  callsToday: number
  /** The last call of a day that failed by somebody's fault, and how. */
  troubleAt: Date | null
  trouble: string | null
  paymentsToday: number
  amountTodayMinor: bigint
}

/** Outcomes that a person should look at; refusing a wrong account is ordinary work. */
export const TROUBLES = ['internal', 'unauthorized', 'access_denied', 'malformed', 'wrong_envelope']

/** Channels with an adapter, and what came through them today; all, or one of them. */
export function listChannels(id: number | null = null): Promise<ListedChannel[]> {
  return rows<ListedChannel>(
    `select c.id, c.code, c.title, c.adapter, c.status,
            greatest(last.at, files.at) as "lastAt", today.calls as "callsToday",
            trouble.at as "troubleAt", trouble.outcome as trouble,
            paid.payments as "paymentsToday", paid.amount as "amountTodayMinor"
       from payment_channels c
      cross join lateral (
        select max(p.received_at) as at from provider_calls p
         where p.tenant_id = :tenant and p.channel_id = c.id) last
      cross join lateral (
        select max(s.created_at) as at from statements s
         where s.tenant_id = :tenant and s.channel_id = c.id) files
      cross join lateral (
        select count(*)::int as calls from provider_calls p
         where p.tenant_id = :tenant and p.channel_id = c.id and p.received_at >= :dayBegan) today
       left join lateral (
        select p.received_at as at, p.outcome from provider_calls p
         where p.tenant_id = :tenant and p.channel_id = c.id
           and p.received_at > now() - interval '24 hours' and p.outcome = any(:troubles)
         order by p.received_at desc limit 1) trouble on true
      cross join lateral (
        select count(*)::int as payments, coalesce(sum(p.amount_minor), 0)::bigint as amount
          from payments p
         where p.tenant_id = :tenant and p.channel_id = c.id and p.booked_on = :today
           and p.status = 'posted') paid
      where c.tenant_id = :tenant and c.adapter <> all(:house)
        and (:id::int is null or c.id = :id)
      order by c.title, c.code`,
    {
      id,
      house: HOUSE_CHANNELS,
      troubles: TROUBLES,
      today: clock.today(),
      dayBegan: clock.now().startOf('day').toUTC().toISO(),
    }
  )
}
