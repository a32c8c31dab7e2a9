import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

type Lifting = { holdId: string; accountId: string; reason: string }

/**
 * From now on the account pays again. A hold that has not begun never will.
 *
 * @throws E_HOLD_ENDED
 */
export async function liftPayerHold({ holdId, accountId, reason }: Lifting): Promise<void> {
  const today = clock.today()
  const lifted = await affect(
    `update payer_holds set valid_to = greatest(valid_from, :today::date)
      where tenant_id = :tenant and id = :holdId and account_id = :accountId
        and (valid_to is null or valid_to > :today)`,
    { holdId, accountId, today }
  )
  if (lifted === 0) throw new DomainException('E_HOLD_ENDED')
  await audit({
    action: 'payer_hold.lifted',
    subject: { kind: 'payer_hold', id: holdId },
    accountId,
    reason,
    after: { validTo: today },
  })
}
