import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { entriesOf, type AccountEntry } from '#ledger/queries/entries_of'
import { historyMonths } from '#ledger/queries/history_months'
import { openAmounts } from '#ledger/rules/open_amounts'
import { SOURCE_KIND, type SourceKind } from '#ledger/rules/source_kind'
import { CHARGE_KIND } from '#billing/rules/charge_kind'

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
 * Everything an account ever came to owe, with its open part, in the order in which money pays it: the
 * oldest principal first, penalties when no principal is left (allocation A1). A reversed payment
 * counts as never made, a reversed charge as never charged.
 */
export async function debtItems(accountId: string): Promise<DebtItem[]> {
  const entries = await entriesOf(accountId)
  const charges = await chargesOf(accountId)
  const balanceMinor = entries.reduce((sum, entry) => sum + entry.amountMinor, 0n)
  const isPenalty = ({ sourceId }: AccountEntry) =>
    charges.get(sourceId)?.kind === CHARGE_KIND.penalty
  const all = debtsIn(entries)
  const debts = [...all.filter((debt) => !isPenalty(debt)), ...all.filter(isPenalty)]
  const open = openAmounts(
    balanceMinor,
    debts.map((debt) => debt.amountMinor)
  )
  return debts.map(({ sourceKind, sourceId, period, bookedOn, amountMinor }, index) => ({
    sourceKind,
    sourceId,
    period: charges.get(sourceId)?.period ?? period,
    bookedOn,
    amountMinor,
    openMinor: open[index]!,
  }))
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
