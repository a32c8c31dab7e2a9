import { one } from '#shared/database/sql'
import { secondStepOf } from '#administration/queries/second_step_of'
import { sessionsOf } from '#administration/queries/sessions_of'
import { shownSession, type ShownSession } from '#administration/transformers/session_line'

export type SignInCard = {
  passwordSetAt: string | null
  second: { enrolled: boolean; enrolledAt: string | null; compulsory: boolean; codesLeft: number }
  sessions: ShownSession[]
}

/** What the card of a user says about his sign-in: the block `user_sign_in.vue`. */
export async function signInCard(userId: string): Promise<SignInCard> {
  const row = await one<{ passwordSetAt: Date | null }>(
    `select password_set_at as "passwordSetAt" from users
      where tenant_id = :tenant and id = :userId`,
    { userId }
  )
  const second = await secondStepOf(userId)
  const sessions = await sessionsOf(userId)
  return {
    passwordSetAt: row?.passwordSetAt?.toISOString() ?? null,
    second: { ...second, enrolledAt: second.enrolledAt?.toISOString() ?? null },
    sessions: sessions.map(shownSession),
  }
}
