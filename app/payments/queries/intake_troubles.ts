import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'

/** What keeps payments from being posted, or from being told on. */
export type HoldCause = 'calls' | 'statements' | 'announcements' | 'people'

export type IntakeTrouble = { cause: HoldCause; count: number; since: Date }

/** Older calls have been seen to by people: the provider's registry tells of them. */
const LOOKED_BACK = '7 days'

/**
 * Payments that came, or may have, and are not where they belong after so many minutes: calls without
 * an answer or with our own failure and nothing after it, attempts whose end nobody knows, files that
 * wait, announcements that nobody passed on. An empty answer means that the intake is well.
 */
export function intakeTroubles(minutes: number): Promise<IntakeTrouble[]> {
  const now = clock.now()
  return rows<IntakeTrouble>(TROUBLES, {
    before: now.minus({ minutes }).toISO(),
    now: now.toISO(),
    lookedBack: LOOKED_BACK,
  })
}

const TROUBLES = `
  with trouble as (
    select 'calls' as cause, c.received_at as at
      from provider_calls c
     where c.tenant_id = :tenant and c.answered_at is null and c.received_at < :before
       and c.received_at > :now::timestamptz - :lookedBack::interval
    union all
    select 'calls', c.received_at
      from provider_calls c
     where c.tenant_id = :tenant and c.outcome in ('internal', 'unavailable')
       and c.command in ('pay', 'confirm') and c.received_at < :before
       and c.received_at > :now::timestamptz - :lookedBack::interval
       and not exists (select from provider_calls l
                        where l.tenant_id = :tenant and l.reference = c.reference
                          and l.channel_id = c.channel_id and l.id > c.id
                          and l.outcome not in ('internal', 'unavailable'))
    union all
    select 'calls', a.started_at from payment_attempts a
     where a.tenant_id = :tenant and a.state = 'unknown' and a.started_at < :before
       and a.started_at > :now::timestamptz - :lookedBack::interval
    union all
    select 'statements', greatest(s.created_at, s.posted_at) from statements s
     where s.tenant_id = :tenant and s.status in ('received', 'posting')
       and greatest(s.created_at, s.posted_at) < :before
    union all
    select 'announcements', o.created_at from outbox o
     where o.tenant_id = :tenant and o.done_at is null and o.topic like 'payments.%'
       and o.created_at < :before
  )
  select cause, count(*)::int as count, min(at) as since from trouble group by cause order by cause`
