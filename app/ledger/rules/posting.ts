import type { SourceKind } from '#ledger/rules/source_kind'

/** The `accountId` of the general ledger side: it belongs to no personal account. */
export const GENERAL = '0'

/** One line of a transaction. Debit positive, credit negative, tiyin. */
export type Posting = {
  /** Personal account, or `GENERAL`. */
  accountId: string
  ledgerCode: number
  amountMinor: bigint
  sourceKind: SourceKind
  /** The payment, charge or adjustment behind it; null: the transaction itself. */
  sourceId: string | null
}
