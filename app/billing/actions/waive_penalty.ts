import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { LEDGER, receivableOf } from '#ledger/chart'
import { post } from '#ledger/actions/post'
import { GENERAL } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { penaltyCharge } from '#billing/queries/penalty_charge'

type ToWaive = { chargeId: string; reason: string }

/**
 * Lets a penalty go, once: its mirror is posted into today's month. What was charged for its debts
 * stays noted as charged, so no later run asks for it again.
 *
 * @throws E_PENALTY_UNKNOWN · E_PENALTY_WAIVED · E_PERIOD_CLOSED
 */
export async function waivePenalty({ chargeId, reason }: ToWaive): Promise<string> {
  const charge = await penaltyCharge(chargeId)
  if (!charge || charge.amountMinor <= 0n) throw new DomainException('E_PENALTY_UNKNOWN', {}, 404)
  await one(
    `select account_id from balances where tenant_id = :tenant and account_id = :id for update`,
    {
      id: charge.accountId,
    }
  )
  if ((await penaltyCharge(chargeId))!.waived) throw new DomainException('E_PENALTY_WAIVED')
  const { accountId, amountMinor } = charge
  const common = { sourceKind: SOURCE_KIND.chargeReversal, sourceId: chargeId }
  const ledgerCode = receivableOf(charge.consumerClass)
  const transactionId = await post(
    [
      { accountId, ledgerCode, amountMinor: -amountMinor, ...common },
      { accountId: GENERAL, ledgerCode: LEDGER.otherIncome, amountMinor, ...common },
    ],
    { kind: 'penalty_waiver', bookedOn: clock.today(), reason }
  )
  await audit({
    action: 'penalty.waived',
    subject: { kind: 'charge', id: chargeId },
    accountId,
    reason,
    before: { amountMinor },
  })
  return transactionId
}
