export type LedgerFault = {
  fault:
    | 'unbalanced_transaction'
    | 'balance_differs'
    | 'buckets_differ'
    | 'no_balance_row'
    /** What was verified before is not all there, or is not the same. */
    | 'totals_differ'
    /** The figures of a frozen report do not give its hash any more. */
    | 'frozen_changed'
    /** A closed month has come to something else than its frozen report. */
    | 'closed_differs'
    | 'posted_into_closed'
  /** The transaction, the personal account, the sum or the frozen report. */
  subjectId: string
  foundMinor: bigint
  expectedMinor: bigint
}
