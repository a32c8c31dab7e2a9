import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import type { SourceKind } from '#ledger/rules/source_kind'

export type AccountEntry = {
  transactionId: string
  period: Period
  bookedOn: IsoDate
  sourceKind: SourceKind
  sourceId: string
  line: number
  amountMinor: bigint
}

type Span = { from?: Period; to?: Period }

type Row = Omit<AccountEntry, 'amountMinor'> & { amount_minor: string }

/** What moved an account's balance, oldest first, in the months `[from, to]`. */
export async function entriesOf(accountId: string, { from, to }: Span = {}) {
  const found = await rows<Row>(
    `select transaction_id as "transactionId", period, booked_on as "bookedOn",
            source_kind as "sourceKind", source_id as "sourceId", line, amount_minor
       from entries
      where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId
      order by period, transaction_id, source_id, line`,
    { accountId, months: historyMonths(from, to) }
  )
  return found.map(({ amount_minor, ...entry }): AccountEntry => ({
    ...entry,
    amountMinor: BigInt(amount_minor),
  }))
}
