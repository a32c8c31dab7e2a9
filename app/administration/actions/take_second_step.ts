import { asTenant } from '#shared/tenancy/as_tenant'
import { DomainException } from '#shared/http/domain_exception'
import { takeRecoveryCode } from '#administration/actions/take_recovery_code'
import { takeTimeCode } from '#administration/actions/take_time_code'
import { secondStepBudget } from '#administration/sign_in/budgets'
import { payTry, refundTry } from '#administration/sign_in/tries'

/**
 * Takes a code of the authenticator or a recovery code. The budget is the user's, so parallel
 * sessions share it; only success gives the try back.
 *
 * @throws E_TOO_MANY_TRIES · E_WRONG_SECOND_STEP
 */
export async function takeSecondStep(tenantId: number, userId: string, code: string) {
  const paid = await payTry([secondStepBudget(tenantId, userId)])
  const taken = await asTenant(
    tenantId,
    async () =>
      (await takeTimeCode(userId, code, { enrolled: true })) ||
      (await takeRecoveryCode(userId, code))
  )
  if (!taken) throw new DomainException('E_WRONG_SECOND_STEP', {}, 401)
  await refundTry(paid)
}
