import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import type User from '#administration/models/user'
import { takeSecondStep } from '#administration/actions/take_second_step'
import { confirmationBudget } from '#administration/sign_in/budgets'
import { passwordMatches } from '#administration/sign_in/password_matches'
import { payTry, refundTry } from '#administration/sign_in/tries'

type Proof = { password?: string; code?: string }

/**
 * Notes that the person behind a session has just proved again who he is, by his password or by a
 * code of his second step.
 *
 * @throws E_TOO_MANY_TRIES · E_WRONG_CREDENTIALS · E_WRONG_SECOND_STEP
 */
export async function confirmSession(user: User, sessionId: string, { password, code }: Proof) {
  if (password) await checkOwnPassword(user, password)
  else await takeSecondStep(user.tenantId, user.id, code ?? '')
  await affect(
    `update user_sessions set confirmed_at = :now where tenant_id = :tenant and id = :sessionId`,
    { sessionId, now: clock.now().toISO() }
  )
}

/** @throws E_TOO_MANY_TRIES · E_PASSWORD_OLD_WRONG */
export async function checkOwnPassword(user: User, password: string): Promise<void> {
  const paid = await payTry([confirmationBudget(user.tenantId, user.id)])
  if (!(await passwordMatches(user.password, password))) {
    throw new DomainException('E_PASSWORD_OLD_WRONG')
  }
  await refundTry(paid)
}
