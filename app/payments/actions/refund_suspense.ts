import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { post } from '#ledger/actions/post'
import { LEDGER } from '#ledger/chart'
import { GENERAL } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { keepSuspenseStep } from '#payments/actions/keep_suspense_step'
import { lockSuspenseItem } from '#payments/queries/lock_suspense_item'

type Refund = { itemId: string; amountMinor: bigint; reason: string }

/**
 * Gives money in suspense back to its sender: the bank is ordered to pay it.
 *
 * @throws E_SUSPENSE_TOO_MUCH · E_PERIOD_CLOSED · what lockSuspenseItem throws
 */
export async function refundSuspense({ itemId, amountMinor, reason }: Refund): Promise<void> {
  const item = await lockSuspenseItem(itemId)
  if (amountMinor > item.leftMinor) throw new DomainException('E_SUSPENSE_TOO_MUCH')
  const side = { accountId: GENERAL, sourceKind: SOURCE_KIND.adjustment, sourceId: null }
  const transactionId = await post(
    [
      { ...side, ledgerCode: LEDGER.suspense, amountMinor },
      { ...side, ledgerCode: LEDGER.bank, amountMinor: -amountMinor },
    ],
    { kind: 'suspense_refund', bookedOn: clock.today(), reason, divisionId: item.divisionId }
  )
  await keepSuspenseStep({ itemId, kind: 'refund', amountMinor, transactionId, note: reason })
}
