import { DomainException } from '#shared/http/domain_exception'
import { requestVisa } from '#administration/actions/request_visa'
import { visaNeeded } from '#administration/queries/visa_needed'
import { waivePenalty } from '#billing/actions/waive_penalty'
import { penaltyCharge } from '#billing/queries/penalty_charge'
import { waivePenaltyVisa } from '#billing/visas/waive_penalty_visa'

type Asked = { accountId: string; chargeId: string; reason: string }

/**
 * Lets a penalty go: at once, or above the limit when a second person grants it.
 *
 * @throws E_PENALTY_UNKNOWN · E_PENALTY_WAIVED · E_VISA_WAITS
 */
export async function askWaiver(asked: Asked): Promise<'waived' | 'waits'> {
  const { accountId, chargeId, reason } = asked
  const charge = await penaltyCharge(chargeId)
  if (charge?.accountId !== accountId) throw new DomainException('E_PENALTY_UNKNOWN', {}, 404)
  if (charge.waived) throw new DomainException('E_PENALTY_WAIVED')
  const { amountMinor, divisionId, number, period } = charge
  const { kind } = waivePenaltyVisa
  if (!(await visaNeeded({ kind, divisionId, amountMinor }))) {
    await waivePenalty({ chargeId, reason })
    return 'waived'
  }
  await requestVisa({
    kind,
    payload: { chargeId, accountId },
    reason,
    summary: { amountMinor, account: number, month: period.slice(0, 7) },
    divisionId,
    subject: { kind: 'charge', id: chargeId },
    amountMinor,
    before: { amountMinor },
    after: { amountMinor: 0n },
  })
  return 'waits'
}
