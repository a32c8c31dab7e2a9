import { one } from '#shared/database/sql'

export type Checkpoint = {
  snapshot: string
  transactions: bigint
  entries: bigint
  debitMinor: bigint
  verifiedAt: string
}

type Row = Record<'snapshot' | 'transactions' | 'entries' | 'debit', string> & { verifiedAt: Date }

/**
 * Where the last check without faults ended; null when there was none, and on a copy restored on
 * another server whose transactions are numbered anew.
 */
export async function lastCheckpoint(): Promise<Checkpoint | null> {
  const row = await one<Row>(
    `select c.snapshot, c.transactions, c.entries, c.debit_minor as debit,
            c.verified_at as "verifiedAt"
       from (select * from ledger_checkpoints where tenant_id = :tenant order by id desc limit 1) c
      where pg_snapshot_xmax(pg_current_snapshot()) >= pg_snapshot_xmax(c.snapshot::pg_snapshot)`
  )
  return (
    row && {
      snapshot: row.snapshot,
      transactions: BigInt(row.transactions),
      entries: BigInt(row.entries),
      debitMinor: BigInt(row.debit),
      verifiedAt: row.verifiedAt.toISOString(),
    }
  )
}
