import { clock } from '#shared/clock'
import { affect, one, rows } from '#shared/database/sql'
import { asActor, currentActor } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import { endSessions } from '#administration/actions/end_sessions'
import { voidLinks } from '#administration/actions/issue_link'
import { settingOn } from '#administration/queries/setting_on'
import type User from '#administration/models/user'

type NewSession = {
  user: User
  ip: string
  agent: string
  /** Whether the second step was passed: the mark stays with this session of this user. */
  secondStep: boolean
}

export type OpenedSession = { id: string; refusedBefore: number; endedForThis: number }

/**
 * Opens the session of somebody who has proved who he is. More than `security.most_sessions` at once
 * end the oldest. Answers how many tries were refused in his name since the last time.
 */
export async function openSession(session: NewSession): Promise<OpenedSession> {
  const { user, ip } = session
  const actor = { ...currentActor(), kind: 'user' as const, id: user.id, name: user.fullName, ip }
  return asActor(actor, async () => {
    const id = await store(session)
    const endedForThis = await endOldest(user.id)
    await voidLinks(user.id)
    const refusedBefore = user.failedSignIns
    await affect(
      `update users set failed_sign_ins = 0, last_sign_in_at = :now
        where tenant_id = :tenant and id = :id`,
      { id: user.id, now: clock.now().toISO() }
    )
    await audit({
      action: 'user.signed_in',
      subject: { kind: 'user', id: user.id },
      after: { session: id, secondStep: session.secondStep },
    })
    return { id, refusedBefore, endedForThis }
  })
}

async function store({ user, ip, agent, secondStep }: NewSession): Promise<string> {
  const now = clock.now()
  const hours = await settingOn('security.session_hours')
  const row = await one<{ id: string }>(
    `insert into user_sessions (tenant_id, user_id, ip, agent, issued_at, seen_at, confirmed_at,
                                second_step_at, expires_at, idle_minutes)
     values (:tenant, :userId, :ip, :agent, :now, :now, :now, :secondStepAt, :expiresAt, :idle)
     returning id`,
    {
      userId: user.id,
      ip,
      agent: agent.slice(0, 300),
      now: now.toISO(),
      secondStepAt: secondStep ? now.toISO() : null,
      expiresAt: now.plus({ hours }).toISO(),
      idle: await settingOn('security.idle_minutes'),
    }
  )
  return row!.id
}

async function endOldest(userId: string): Promise<number> {
  const most = await settingOn('security.most_sessions')
  const beyond = await rows<{ id: string }>(
    `select id from user_sessions
      where tenant_id = :tenant and user_id = :userId and ended_at is null
        and expires_at > :now and seen_at + idle_minutes * interval '1 minute' > :now
      order by issued_at desc, id offset :most`,
    { userId, most, now: clock.now().toISO() }
  )
  for (const { id } of beyond) await endSessions({ userId, because: 'limit', only: id })
  return beyond.length
}
