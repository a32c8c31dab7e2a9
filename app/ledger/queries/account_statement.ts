import { rows } from '#shared/database/sql'
import { periodOf, type IsoDate } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import type { SourceKind } from '#ledger/rules/source_kind'

export type StatementLine = {
  transactionId: string
  bookedOn: IsoDate
  recordedAt: Date
  kind: string
  sourceKind: SourceKind
  amountMinor: string
  reason: string | null
}

type Asked = {
  accountId: string
  /** Days of booking, both included. */
  from: IsoDate
  to: IsoDate
  /** Only what had been recorded by this instant; null: everything. */
  knownAt: string | null
}

/** What moved an account's balance in a span of days, as it was known at a moment; oldest first. */
export function accountStatement({ accountId, from, to, knownAt }: Asked) {
  return rows<StatementLine>(
    `select e.transaction_id as "transactionId", e.booked_on as "bookedOn",
            t.recorded_at as "recordedAt", t.kind, e.source_kind as "sourceKind",
            e.amount_minor as "amountMinor", t.reason
       from entries e
       join ledger_transactions t on t.tenant_id = :tenant and t.id = e.transaction_id
      where e.tenant_id = :tenant and e.period = any(:months::date[]) and e.account_id = :accountId
        and e.booked_on between :from and :to
        and (:knownAt::timestamptz is null or t.recorded_at <= :knownAt)
      order by e.booked_on, t.recorded_at, e.transaction_id, e.line`,
    { accountId, from, to, knownAt, months: historyMonths(periodOf(from), periodOf(to)) }
  )
}
