import { rows, type Bindings } from '#shared/database/sql'
import type { LedgerFault } from '#ledger/ledger_fault'

const MOST_SHOWN = 100

type Row = { fault: LedgerFault['fault']; id: string; found: string; expected: string }

/** What checks of the ledger find, each an SQL of rows (fault, id, found, expected). */
export async function faultsBy(
  checks: readonly string[],
  bindings: Bindings = {}
): Promise<LedgerFault[]> {
  const found = await rows<Row>(`${checks.join(' union all ')} limit :most`, {
    ...bindings,
    most: MOST_SHOWN,
  })
  return found.map((row) => ({
    fault: row.fault,
    subjectId: row.id,
    foundMinor: BigInt(row.found),
    expectedMinor: BigInt(row.expected),
  }))
}
