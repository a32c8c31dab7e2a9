import { affect } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

type Ending = { holdId: string; accountId: string; endsOn: IsoDate; reason: string }

/**
 * From a day on penalties grow again: the dispute is decided, the restructuring was broken.
 *
 * @throws E_HOLD_ENDED
 */
export async function endPenaltyHold({ holdId, accountId, endsOn, reason }: Ending) {
  const ended = await affect(
    `update penalty_holds set valid_to = :endsOn
      where tenant_id = :tenant and id = :holdId and account_id = :accountId
        and valid_from < :endsOn and (valid_to is null or valid_to > :endsOn)`,
    { holdId, accountId, endsOn }
  )
  if (ended === 0) throw new DomainException('E_HOLD_ENDED')
  await audit({
    action: 'penalty_hold.ended',
    subject: { kind: 'penalty_hold', id: holdId },
    accountId,
    reason,
    after: { validTo: endsOn },
  })
}
