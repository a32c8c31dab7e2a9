import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { rootDivision } from '#administration/queries/root_division'
import { post } from '#ledger/actions/post'
import { LEDGER } from '#ledger/chart'
import { GENERAL } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { keepSuspenseStep } from '#payments/actions/keep_suspense_step'
import { reconcileDays } from '#payments/actions/reconcile_days'
import { lockSuspenseItem } from '#payments/queries/lock_suspense_item'
import type { Days } from '#payments/reconciliation/days'
import { keepSettlement } from '#payments/reconciliation/keep_settlement'
import { keepUnsettled } from '#payments/reconciliation/keep_unsettled'
import type { ReconciledChannel } from '#payments/reconciliation/reconciled_channel'
import { residuesOf } from '#payments/reconciliation/residues'
import { commissionDifference, owedCommission } from '#payments/reconciliation/withheld'
import { spreadLumpSum, type PaidDay } from '#payments/rules/spread_lump_sum'

export type ToSettle = {
  channel: ReconciledChannel
  /** The lump sum: money in suspense that the bank brought. */
  itemId: string
  /** The days it pays. */
  days: Days
  /** What the agent kept for himself; null: what he earned, when the sum is short of the days. */
  withheldMinor: bigint | null
}

/**
 * Gives a lump sum of the bank to the days of a channel: with what the agent kept of it they leave the
 * clearing account, the oldest first. What the days do not need stays in suspense; what they miss
 * stays on the clearing account.
 *
 * @throws E_SETTLEMENT_NOTHING · E_SETTLEMENT_TOO_MUCH · E_PERIOD_CLOSED · what lockSuspenseItem throws
 */
export async function settleChannel(asked: ToSettle): Promise<string> {
  const { channel, itemId, days } = asked
  await reconcileDays(channel, days)
  const item = await lockSuspenseItem(itemId)
  const owedMinor = await owedCommission(channel.id, days)
  const spread = await spreadOf(asked, item.leftMinor, owedMinor)
  const { bankMinor, withheldMinor, paid } = spread

  const divisionId = await rootDivision()
  const bookedOn = clock.today()
  const transactionId = await book({ channel, bankMinor, withheldMinor, divisionId, bookedOn })
  const note = `${channel.title}: ${days.from} … ${days.to}`
  const stepId = await keepSuspenseStep({
    ...{ itemId, kind: 'settlement', amountMinor: bankMinor, transactionId, note },
  })
  const settlementId = await keepSettlement({
    ...{ channelId: channel.id, kind: 'lump_sum', bankMinor, withheldMinor, transactionId },
    ...{ itemId, stepId, divisionId, bookedOn, reason: null, paid },
  })
  await commissionDifference({
    channelId: channel.id,
    settlementId,
    withheldMinor,
    owedMinor,
    days,
  })
  await keepUnsettled(channel, days)
  await audit({
    action: 'settlement.posted',
    subject: { kind: 'settlement', id: settlementId },
    after: { channel: channel.code, ...days, bankMinor, withheldMinor, by: actorText() },
  })
  return settlementId
}

type Spread = { bankMinor: bigint; withheldMinor: bigint; paid: PaidDay[] }

async function spreadOf(asked: ToSettle, leftMinor: bigint, owedMinor: bigint): Promise<Spread> {
  const residues = await residuesOf(asked.channel, asked.days)
  const wantedMinor = residues.reduce((sum, { leftMinor: left }) => sum + left, 0n)
  if (leftMinor <= 0n || wantedMinor <= 0n) throw new DomainException('E_SETTLEMENT_NOTHING')
  const shortMinor = wantedMinor > leftMinor ? wantedMinor - leftMinor : 0n
  const keptMinor = owedMinor < shortMinor ? owedMinor : shortMinor
  const withheldMinor = asked.withheldMinor ?? keptMinor
  const { days: paid, overMinor } = spreadLumpSum(leftMinor + withheldMinor, residues)
  const bankMinor = leftMinor - overMinor
  if (bankMinor <= 0n) throw new DomainException('E_SETTLEMENT_TOO_MUCH')
  return { bankMinor, withheldMinor, paid }
}

type ToBook = Pick<ToSettle, 'channel'> & {
  bankMinor: bigint
  withheldMinor: bigint
  divisionId: number
  bookedOn: string
}

function book({ channel, bankMinor, withheldMinor, divisionId, bookedOn }: ToBook) {
  const side = { accountId: GENERAL, sourceKind: SOURCE_KIND.adjustment, sourceId: null }
  const kept = { ...side, ledgerCode: LEDGER.agents, amountMinor: withheldMinor }
  return post(
    [
      { ...side, ledgerCode: LEDGER.suspense, amountMinor: bankMinor },
      ...(withheldMinor === 0n ? [] : [kept]),
      { ...side, ledgerCode: LEDGER.inTransit, amountMinor: -(bankMinor + withheldMinor) },
    ],
    { kind: 'settlement', bookedOn, divisionId, reason: channel.title }
  )
}

/** A settlement with its channel, locked. @throws E_SETTLEMENT_UNKNOWN · E_ALREADY_REVERSED */
export async function lockSettlement(id: string) {
  const found = await one<{
    channelCode: string
    status: string
    itemId: string | null
    stepId: string | null
    transactionId: string
    bankMinor: string
    divisionId: number
  }>(
    `select c.code as "channelCode", s.status, s.item_id as "itemId", s.step_id as "stepId",
            s.transaction_id as "transactionId", s.bank_minor as "bankMinor",
            s.division_id as "divisionId"
       from settlements s
       join payment_channels c on c.tenant_id = :tenant and c.id = s.channel_id
      where s.tenant_id = :tenant and s.id = :id for update of s`,
    { id }
  )
  if (!found) throw new DomainException('E_SETTLEMENT_UNKNOWN', {}, 404)
  if (found.status === 'reversed') throw new DomainException('E_ALREADY_REVERSED')
  return found
}
