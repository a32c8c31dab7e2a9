import { affect } from '#shared/database/sql'
import { periodOf, type IsoDate } from '#shared/kernel/calendar'
import { actorText } from '#shared/http/actor'
import { GENERAL } from '#ledger/rules/posting'
import type { SourceKind } from '#ledger/rules/source_kind'

export type Batch = {
  transactionId: bigint
  kind: string
  bookedOn: IsoDate
  sourceKind: SourceKind
  /** SQL of rows (account_id, source_id, amount_minor): one line each, none of them zero. */
  from: string
  /** Where the lines of the accounts go, and what they come to. */
  ledgerCode: number
  totalMinor: bigint
  /** The other side, one line for each ledger account. */
  against: readonly { ledgerCode: number; amountMinor: bigint }[]
  /** The transaction that this one takes back, and why. */
  reversalOf?: bigint
  reason?: string
}

/**
 * Posts one transaction with thousands of accounts on one side and a few totals on the other. The
 * caller holds the month open (`holdPeriodOpen`) and moves the balances afterwards
 * (`moveBalances`).
 */
export async function postBatch(batch: Batch): Promise<void> {
  const { transactionId, bookedOn } = batch
  const credits = creditsOf(batch)
  await affect(
    `insert into ledger_transactions (id, tenant_id, kind, booked_on, period, recorded_by,
                                      reversal_of, reason)
     values (:transactionId, :tenant, :kind, :bookedOn, :period, :recordedBy, :reversalOf, :reason)`,
    {
      transactionId,
      kind: batch.kind,
      bookedOn,
      period: periodOf(bookedOn),
      recordedBy: actorText(),
      reversalOf: batch.reversalOf ?? null,
      reason: batch.reason ?? null,
    }
  )
  await affect(
    `insert into entries (tenant_id, transaction_id, period, booked_on, source_kind, ledger_code,
                          account_id, source_id, amount_minor, line)
     select :tenant::int, :transactionId::bigint, :period::date, :bookedOn::date, :kind::smallint,
            side.*
       from (select :code::int, account_id, source_id, amount_minor, 0::smallint from ${batch.from}
             union all
             select code, :general::bigint, :transactionId::bigint, amount_minor, n::smallint
               from unnest(:codes::int[], :amounts::bigint[]) with ordinality
                 as credit(code, amount_minor, n)) side`,
    {
      transactionId,
      period: periodOf(bookedOn),
      bookedOn,
      kind: batch.sourceKind,
      code: batch.ledgerCode,
      general: GENERAL,
      codes: credits.map((credit) => credit.ledgerCode),
      amounts: credits.map((credit) => credit.amountMinor),
    }
  )
}

/** The other side without its empty lines; with the accounts it comes to nothing. */
function creditsOf({ against, totalMinor }: Batch) {
  const credits = against.filter(({ amountMinor }) => amountMinor !== 0n)
  const rest = credits.reduce((sum, { amountMinor }) => sum + amountMinor, totalMinor)
  if (rest !== 0n) throw new RangeError('Debits and credits differ')
  return credits
}
