import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { audit } from '#administration/actions/audit'

/**
 * Signs everybody of the tenant in scope out, because it was suspended; a suspension that has ended
 * gives nobody an old session back. Answers how many ended.
 */
export async function endAllSessions(tenantId: number): Promise<number> {
  const ended = await rows<{ id: string }>(
    `update user_sessions set ended_at = :now, ended_because = 'suspended'
      where tenant_id = :tenant and ended_at is null
      returning id`,
    { now: clock.now().toISO() }
  )
  if (ended.length === 0) return 0
  await audit({
    action: 'tenant.sessions_ended',
    subject: { kind: 'tenant', id: String(tenantId) },
    after: { because: 'suspended', sessions: ended.map(({ id }) => id) },
  })
  return ended.length
}
