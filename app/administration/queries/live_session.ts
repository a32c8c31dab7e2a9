import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'

export type StaffSession = {
  id: string
  issuedAt: Date
  confirmedAt: Date
  secondStepAt: Date | null
}

type Row = StaffSession & { fate: 'idle' | 'age' | null; stale: boolean }

/**
 * The session of this user by the id that his browser's session holds, while it lives: not ended, not
 * too old, not idle for too long. Being asked is what keeps it awake (once a minute is written).
 */
export async function liveSession(userId: string, id: unknown): Promise<StaffSession | null> {
  if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return null
  const now = clock.now().toISO()
  const row = await one<Row>(
    `select id, issued_at as "issuedAt", confirmed_at as "confirmedAt",
            second_step_at as "secondStepAt",
            case when expires_at <= :now then 'age'
                 when seen_at + idle_minutes * interval '1 minute' <= :now then 'idle' end as fate,
            seen_at < :now::timestamptz - interval '1 minute' as stale
       from user_sessions
      where tenant_id = :tenant and id = :id and user_id = :userId and ended_at is null`,
    { id, userId, now }
  )
  if (!row) return null
  if (row.fate) await end(id, row.fate, now)
  else if (row.stale) await touch(id, now)
  return row.fate ? null : row
}

function end(id: string, because: 'idle' | 'age', now: string) {
  return affect(
    `update user_sessions set ended_at = :now, ended_because = :because
      where tenant_id = :tenant and id = :id and ended_at is null`,
    { id, because, now }
  )
}

function touch(id: string, now: string) {
  return affect(`update user_sessions set seen_at = :now where tenant_id = :tenant and id = :id`, {
    id,
    now,
  })
}
