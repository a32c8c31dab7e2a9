import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'

export type SessionLine = {
  id: string
  ip: string
  agent: string
  issuedAt: Date
  seenAt: Date
  secondStep: boolean
}

/** Where a person is signed in now, the latest first. */
export function sessionsOf(userId: string): Promise<SessionLine[]> {
  return rows<SessionLine>(
    `select id, ip, agent, issued_at as "issuedAt", seen_at as "seenAt",
            second_step_at is not null as "secondStep"
       from user_sessions
      where tenant_id = :tenant and user_id = :userId and ended_at is null
        and expires_at > :now and seen_at + idle_minutes * interval '1 minute' > :now
      order by seen_at desc, id`,
    { userId, now: clock.now().toISO() }
  )
}
