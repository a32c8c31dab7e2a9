import { affect } from '#shared/database/sql'
import { lastCheckpoint } from '#ledger/queries/last_checkpoint'
import { verifyLedger, type LedgerVerdict } from '#ledger/queries/verify_ledger'
import { verifyRecent } from '#ledger/queries/verify_recent'

type Asked = {
  /** Only what was posted since the last check without faults; everything when there was none. */
  since: boolean
}

/** Verifies the ledger and, when nothing is wrong, remembers how far: the next check begins there. */
export async function checkLedger({ since }: Asked): Promise<LedgerVerdict & { full: boolean }> {
  const checkpoint = since ? await lastCheckpoint() : null
  const verdict = checkpoint ? await verifyRecent(checkpoint) : await verifyLedger()
  const full = checkpoint === null
  if (verdict.faults.length === 0) await remember(verdict, full)
  return { ...verdict, full }
}

async function remember({ totals }: LedgerVerdict, isFull: boolean) {
  await affect(
    `insert into ledger_checkpoints
       (tenant_id, is_full, snapshot, transactions, entries, debit_minor)
     values (:tenant, :isFull, :snapshot, :transactions, :entries, :debitMinor)`,
    { isFull, ...totals }
  )
}
