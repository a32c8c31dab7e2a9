import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { entriesOf } from '#ledger/queries/entries_of'
import { historyMonths } from '#ledger/queries/history_months'
import { openAmounts } from '#ledger/rules/open_amounts'
import { SOURCE_KIND, type SourceKind } from '#ledger/rules/source_kind'

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
 * Everything an account ever came to owe, oldest first, with its open part: money always pays the
 * oldest, and a reversed payment counts as never made.
 */
export async function debtItems(accountId: string): Promise<DebtItem[]> {
  const entries = await entriesOf(accountId)
  const balanceMinor = entries.reduce((sum, entry) => sum + entry.amountMinor, 0n)
  const debts = entries.filter(
    (entry) => entry.amountMinor > 0n && entry.sourceKind !== SOURCE_KIND.paymentReversal
  )
  const open = openAmounts(
    balanceMinor,
    debts.map((debt) => debt.amountMinor)
  )
  const months = await monthsOfCharges(accountId)
  return debts.map(({ sourceKind, sourceId, period, bookedOn, amountMinor }, index) => ({
    sourceKind,
    sourceId,
    period: months.get(sourceId) ?? period,
    bookedOn,
    amountMinor,
    openMinor: open[index]!,
  }))
}

async function monthsOfCharges(accountId: string): Promise<Map<string, Period>> {
  const charges = await rows<{ id: string; period: Period }>(
    `select charge_id as id, period from charges
      where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId`,
    { accountId, months: historyMonths() }
  )
  return new Map(charges.map(({ id, period }) => [id, period]))
}
