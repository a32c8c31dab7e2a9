import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { endSessions } from '#administration/actions/end_sessions'
import { makeRecoveryCodes } from '#administration/actions/make_recovery_codes'
import { takeTimeCode } from '#administration/actions/take_time_code'

type Enrolment = { userId: string; code: string; keepSession?: string }

/**
 * Puts the begun authenticator in force once its first code is right. Sessions that were opened
 * without it end. Answers the recovery codes, shown this once.
 *
 * @throws E_WRONG_SECOND_STEP
 */
export async function enrolTotp({ userId, code, keepSession }: Enrolment): Promise<string[]> {
  if (!(await takeTimeCode(userId, code, { enrolled: false }))) {
    throw new DomainException('E_WRONG_SECOND_STEP', {}, 401)
  }
  await affect(
    `update user_totp set enrolled_at = :now
      where tenant_id = :tenant and user_id = :userId and enrolled_at is null`,
    { userId, now: clock.now().toISO() }
  )
  await audit({ action: 'user.totp_enrolled', subject: { kind: 'user', id: userId } })
  await endSessions({ userId, because: 'credentials', except: keepSession })
  return makeRecoveryCodes(userId)
}
