import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { addDays } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { reverse } from '#ledger/actions/reverse'
import { keepSuspenseStep } from '#payments/actions/keep_suspense_step'
import { holdChannel } from '#payments/actions/reconcile_days'
import { lockSettlement } from '#payments/actions/settle_channel'
import { keepUnsettled } from '#payments/reconciliation/keep_unsettled'
import { reconciledChannel } from '#payments/reconciliation/reconciled_channel'

type ToReverse = { settlementId: string; reason: string }

/**
 * Takes a settlement back, once: its lump sum is in suspense again, its days on the clearing account.
 *
 * @throws E_SETTLEMENT_UNKNOWN · E_ALREADY_REVERSED · E_PERIOD_CLOSED
 */
export async function reverseSettlement({ settlementId, reason }: ToReverse): Promise<void> {
  const settlement = await lockSettlement(settlementId)
  const { transactionId, divisionId, itemId, stepId } = settlement
  const channel = (await reconciledChannel(settlement.channelCode))!
  await holdChannel(channel.id)
  await affect(
    `update settlements set status = 'reversed' where tenant_id = :tenant and id = :settlementId`,
    { settlementId }
  )
  await reverse({ transactionId, bookedOn: clock.today(), reason, divisionId })
  if (itemId) {
    await keepSuspenseStep({
      ...{ itemId, kind: 'reversal', amountMinor: -BigInt(settlement.bankMinor) },
      ...{ reversesId: stepId, note: reason },
    })
  }
  await affect(
    `update differences set status = 'settled', resolution = 'vanished'
      where tenant_id = :tenant and channel_id = :channelId and kind = 'commission_differs'
        and reference = :settlementId and status <> 'settled'`,
    { channelId: channel.id, settlementId }
  )
  await keepUnsettled(channel, await daysOf(settlementId))
  await audit({
    action: 'settlement.reversed',
    subject: { kind: 'settlement', id: settlementId },
    reason,
  })
}

async function daysOf(settlementId: string) {
  const span = await one<{ from: string; last: string }>(
    `select min(day) as "from", max(day) as last from settlement_days
      where tenant_id = :tenant and settlement_id = :settlementId`,
    { settlementId }
  )
  return { from: span!.from, to: addDays(span!.last, 1) }
}
