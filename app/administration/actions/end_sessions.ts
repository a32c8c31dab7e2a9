import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'

export type EndedBecause =
  | 'signed_out'
  | 'by_owner'
  | 'by_administrator'
  | 'idle'
  | 'age'
  | 'credentials'
  | 'blocked'
  | 'limit'
  | 'suspended'

type Which = {
  userId: string
  because: EndedBecause
  /** One session instead of all of them. */
  only?: string
  /** The session that goes on: "end all others". */
  except?: string
  reason?: string
}

/**
 * Ends sessions of a person at once: the next request of each of them leads to the sign-in. Call it
 * when a password, a second step or a role changes, or somebody is blocked. Answers how many ended.
 */
export async function endSessions({ userId, because, only, except, reason }: Which) {
  const ended = await rows<{ id: string }>(
    `update user_sessions set ended_at = :now, ended_because = :because
      where tenant_id = :tenant and user_id = :userId and ended_at is null
        and (:only::uuid is null or id = :only::uuid)
        and (:except::uuid is null or id <> :except::uuid)
      returning id`,
    {
      userId,
      because,
      only: only ?? null,
      except: except ?? null,
      now: clock.now().toISO(),
    }
  )
  if (ended.length === 0) return 0
  await audit({
    action: 'user.sessions_ended',
    subject: { kind: 'user', id: userId },
    reason,
    after: { because, sessions: ended.map(({ id }) => id) },
  })
  return ended.length
}
