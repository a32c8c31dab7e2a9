import { one } from '#shared/database/sql'
import type { LedgerFault } from '#ledger/ledger_fault'
import { lastCheckpoint, type Checkpoint } from '#ledger/queries/last_checkpoint'
import { SINCE } from '#ledger/queries/posted_since'

export type LedgerTotals = {
  transactions: bigint
  entries: bigint
  debitMinor: bigint
  /** What the statement that counted has seen. */
  snapshot: string
}

type Row = Record<
  'transactions' | 'entries' | 'debit' | 'newTransactions' | 'newEntries' | 'newDebit' | 'snapshot',
  string
>

/**
 * Counts the whole ledger, and what the last checkpoint leads one to expect: its totals and whatever
 * was posted since. A ledger that was never verified expects what it finds.
 */
export async function ledgerTotals() {
  const checkpoint = await lastCheckpoint()
  const row = (await one<Row>(ALL, {
    snapshot: checkpoint?.snapshot ?? null,
    verifiedAt: checkpoint?.verifiedAt ?? null,
  }))!
  const found: LedgerTotals = {
    transactions: BigInt(row.transactions),
    entries: BigInt(row.entries),
    debitMinor: BigInt(row.debit),
    snapshot: row.snapshot,
  }
  return { found, faults: checkpoint ? differences(found, checkpoint, row) : [] }
}

function differences(found: LedgerTotals, checkpoint: Checkpoint, row: Row): LedgerFault[] {
  const expected = {
    transactions: checkpoint.transactions + BigInt(row.newTransactions),
    entries: checkpoint.entries + BigInt(row.newEntries),
    debitMinor: checkpoint.debitMinor + BigInt(row.newDebit),
  }
  const names = ['transactions', 'entries', 'debitMinor'] as const
  return names
    .filter((name) => found[name] !== expected[name])
    .map((name) => ({
      fault: 'totals_differ',
      subjectId: name,
      foundMinor: found[name],
      expectedMinor: expected[name],
    }))
}

const ALL = `
  with recent as (
    select t.id, t.period from ledger_transactions t
     where t.tenant_id = :tenant and :snapshot::text is not null and ${SINCE}
  ), counted as (
    select count(*) as entries, coalesce(sum(greatest(amount_minor, 0)), 0)::bigint as debit
      from entries where tenant_id = :tenant
  ), lately as (
    select count(*) as entries, coalesce(sum(greatest(e.amount_minor, 0)), 0)::bigint as debit
      from recent r
      join entries e on e.tenant_id = :tenant and e.period = r.period and e.transaction_id = r.id
  )
  select (select count(*) from ledger_transactions where tenant_id = :tenant) as transactions,
         counted.entries, counted.debit, (select count(*) from recent) as "newTransactions",
         lately.entries as "newEntries", lately.debit as "newDebit",
         pg_current_snapshot()::text as snapshot
    from counted, lately`
