import { clock } from '#shared/clock'
import { Breaker } from '#shared/adapters/breaker'
import { affect, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { contactProvider } from '#payments/actions/contact_provider'
import { settleAttempt } from '#payments/actions/settle_attempt'
import type { Attempt, Heard } from '#payments/attempt'
import { attemptsOfIds, paymentFor } from '#payments/queries/attempts'
import { outboundChannel, outboundOf, type OutboundChannel } from '#payments/queries/outbound_of'

/** One pass takes so many, so many at the same moment: what piled up during an outage comes slowly. */
const AT_A_PASS = 20
const AT_ONCE = 4
/** Longer than any call may take: a worker that died leaves its attempts to the next one. */
const LEASE_SECONDS = 120
/** A provider that does not answer rests, so that its silence costs nobody else's time. */
const REST = { failures: 5, withinMs: 60_000, openMs: 30_000 }

const breakers = new Map<string, Breaker>()

/**
 * The janitor of payments that we ask for: sends what nobody has heard of, asks how the others stand,
 * and takes in the answers. Answers how many it dealt with.
 */
export async function pursueAttempts(tenantId: number): Promise<number> {
  const due = await asTenant(tenantId, claim)
  for (let at = 0; at < due.length; at += AT_ONCE) {
    await Promise.all(due.slice(at, at + AT_ONCE).map((attempt) => pursue(tenantId, attempt)))
  }
  return due.length
}

/**
 * Those whose time has come, for a while nobody else's. One that is about to be sent is written down
 * as unknown first: whoever dies from here on has perhaps sent it.
 */
async function claim(): Promise<Attempt[]> {
  const now = clock.now()
  const claimed = await rows<{ id: string; state: Attempt['state'] }>(
    `with due as materialized (
       select id, state from payment_attempts
        where tenant_id = :tenant and next_try_at <= :now
        order by next_try_at limit :most for update skip locked)
     update payment_attempts p
        set next_try_at = :lease, tries = p.tries + 1,
            state = case when p.state = 'not_contacted' and p.expires_at > :now
                         then 'unknown' else p.state end
       from due
      where p.tenant_id = :tenant and p.id = due.id
      returning p.id, due.state`,
    { now: now.toISO(), lease: now.plus({ seconds: LEASE_SECONDS }).toISO(), most: AT_A_PASS }
  )
  const before = new Map(claimed.map(({ id, state }) => [id, state]))
  const attempts = await attemptsOfIds([...before.keys()])
  return attempts.map((attempt) => ({ ...attempt, state: before.get(attempt.id)! }))
}

async function pursue(tenantId: number, attempt: Attempt): Promise<void> {
  const met = await asTenant(tenantId, () => meet(attempt))
  const heard = await ask(tenantId, attempt, met)
  await asTenant(tenantId, async () => {
    if (heard) await settleAttempt(attempt.id, heard)
    else await putOff(attempt)
  })
}

type Met = {
  channel: OutboundChannel
  outbound: Awaited<ReturnType<typeof outboundOf>>
  paid: string | null
}

async function meet(attempt: Attempt): Promise<Met> {
  const channel = (await outboundChannel({ id: attempt.channelId }))!
  const paid = await paymentFor(attempt, channel.paidThroughId)
  return { channel, paid, outbound: await outboundOf(channel) }
}

/** What is heard; null when the provider is not to be asked now. */
async function ask(tenantId: number, attempt: Attempt, met: Met): Promise<Heard | null> {
  const { channel, outbound, paid } = met
  if (paid) return { news: 'paid', answer: 'announced', paymentId: paid }
  const breaker = breakerOf(`${tenantId}:${channel.code}`)
  const now = clock.now().toMillis()
  if (!outbound || channel.status !== 'enabled' || !breaker.admits(now)) return null
  const heard = await contactProvider(attempt, outbound)
  const isSilent = heard.answer === 'not_contacted' || heard.answer === 'unknown'
  if (isSilent) breaker.failed(now)
  else breaker.succeeded()
  return heard
}

/** As if it had not been taken up: it was neither sent nor asked for. */
function putOff({ id, state }: Attempt): Promise<number> {
  const later = clock.now().plus({ milliseconds: REST.openMs })
  return affect(
    `update payment_attempts set state = :state, tries = tries - 1, next_try_at = :later
      where tenant_id = :tenant and id = :id and ended_at is null`,
    { id, state, later: later.toISO() }
  )
}

function breakerOf(key: string): Breaker {
  const breaker = breakers.get(key) ?? new Breaker(REST)
  breakers.set(key, breaker)
  return breaker
}
