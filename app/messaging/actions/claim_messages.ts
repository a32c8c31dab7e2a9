import { affect, rows } from '#shared/database/sql'
import type { ClaimedMessage } from '#messaging/message'

type Claim = {
  now: string
  isQuiet: boolean
  /** In their turn: a message that was tried before goes to the next one. */
  channelIds: readonly number[]
  most: number
}

/**
 * Takes due messages out of the queue, the asked-for ones first, and writes down that they are being
 * tried, before anybody is called: whoever dies in between leaves a trace.
 */
export async function claimMessages(claim: Claim): Promise<ClaimedMessage[]> {
  await dropLate(claim.now)
  return rows<ClaimedMessage>(
    `with due as (
       select id from messages
        where tenant_id = :tenant and status = 'queued' and due_at <= :now
          and (is_urgent or not :isQuiet)
        order by is_urgent desc, due_at, id limit :most for update skip locked
     )
     update messages m
        set status = 'sending', attempts = m.attempts + 1, tried_at = :now,
            channel_id = (:channelIds::smallint[])[1 + mod(m.attempts, greatest(:channels, 1))]
       from due
      where m.tenant_id = :tenant and m.id = due.id
      returning m.id, m.recipient, m.body, m.attempts, m.channel_id as "channelId"`,
    { ...claim, channels: claim.channelIds.length }
  )
}

/** A code that has run out helps nobody. */
function dropLate(now: string) {
  return affect(
    `update messages set status = 'failed', reason = 'E_TOO_LATE', body = coalesce(shown, body)
      where tenant_id = :tenant and status = 'queued' and good_until <= :now`,
    { now }
  )
}
