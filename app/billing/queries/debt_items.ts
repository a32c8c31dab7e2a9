import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { entriesOf, type AccountEntry } from '#ledger/queries/entries_of'
import { historyMonths } from '#ledger/queries/history_months'
import { SOURCE_KIND, type SourceKind } from '#ledger/rules/source_kind'
import { allocationOrders } from '#billing/queries/allocation_orders'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import {
  inOrder,
  payByOrder,
  turnsOf,
  type OrderedDebt,
  type OrderSpan,
} from '#billing/rules/pay_by_order'
import type { ConsumerClass } from '#billing/run_scope'

/** Something an account came to owe, and what of it is still open. Tiyin. */
export type DebtItem = {
  sourceKind: SourceKind
  /** The charge or adjustment. */
  sourceId: string
  /** The month that it is for; a late difference keeps the month it belongs to. */
  period: Period
  bookedOn: IsoDate
  amountMinor: bigint
  openMinor: bigint
}

/**
 * Everything an account ever came to owe, with its open part, in the order in which money pays it now:
 * by the dated rule, the oldest principal first (allocation A1) or the oldest penalty. A reversed payment
 * counts as never made, a reversed charge as never charged.
 */
export async function debtItems(accountId: string): Promise<DebtItem[]> {
  const entries = await entriesOf(accountId)
  const charges = await chargesOf(accountId)
  const debts = debtsIn(entries).map((debt) => ({
    ...debt,
    day: debt.bookedOn,
    isPenalty: charges.get(debt.sourceId)?.kind === CHARGE_KIND.penalty,
  }))
  const spans = await spansOf(accountId, entries, debts)
  const open = payByOrder(debts, spans)
  return inOrder(debts, spans.at(-1)!).map((place) => {
    const { sourceKind, sourceId, period, bookedOn, amountMinor } = debts[place]!
    return {
      sourceKind,
      sourceId,
      period: charges.get(sourceId)?.period ?? period,
      bookedOn,
      amountMinor,
      openMinor: open[place]!,
    }
  })
}

/** The orders that were in force, each with what was owed when it ended. */
async function spansOf(
  accountId: string,
  entries: readonly AccountEntry[],
  debts: readonly OrderedDebt[]
): Promise<OrderSpan[]> {
  const account = await one<{ consumerClass: ConsumerClass }>(
    `select consumer_class as "consumerClass" from personal_accounts
      where tenant_id = :tenant and id = :accountId`,
    { accountId }
  )
  const orders = await allocationOrders(account?.consumerClass ?? 'household', clock.today())
  const turns = turnsOf(orders, debts)
  return turns.map((order, index) => {
    const end = turns[index + 1]?.from
    const until = entries.filter(({ bookedOn }) => end === undefined || bookedOn < end)
    return { ...order, balanceMinor: until.reduce((all, entry) => all + entry.amountMinor, 0n) }
  })
}

/** What was owed, each without what was taken back of it. */
function debtsIn(entries: readonly AccountEntry[]): AccountEntry[] {
  const back = new Map<string, bigint>()
  for (const { sourceKind, sourceId, amountMinor } of entries) {
    if (sourceKind !== SOURCE_KIND.chargeReversal) continue
    back.set(sourceId, (back.get(sourceId) ?? 0n) + amountMinor)
  }
  return entries
    .filter(
      ({ amountMinor, sourceKind }) =>
        amountMinor > 0n &&
        sourceKind !== SOURCE_KIND.paymentReversal &&
        sourceKind !== SOURCE_KIND.chargeReversal
    )
    .map((debt) => ({ ...debt, amountMinor: debt.amountMinor + (back.get(debt.sourceId) ?? 0n) }))
    .filter(({ amountMinor }) => amountMinor > 0n)
}

type Charge = { id: string; period: Period; kind: number }

async function chargesOf(accountId: string): Promise<Map<string, Charge>> {
  const charges = await rows<Charge>(
    `select charge_id as id, period, kind from charges
      where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId`,
    { accountId, months: historyMonths() }
  )
  return new Map(charges.map((charge) => [charge.id, charge]))
}
