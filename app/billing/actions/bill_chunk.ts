import { affect } from '#shared/database/sql'
import { holdPeriodOpen } from '#ledger/actions/hold_period_open'
import { recordFaults } from '#billing/actions/record_faults'
import { takeLateMonths } from '#billing/actions/take_late_months'
import { writeChunk } from '#billing/actions/write_chunk'
import { accountsToBill } from '#billing/queries/accounts_to_bill'
import { billAccount } from '#billing/rules/bill_account'
import type { Chunk, ChunkResult, RunInWork } from '#billing/run_in_work'

/**
 * Bills the accounts of a chunk in the current transaction: reads them in a few large reads, prices
 * them one by one with pure rules, writes the outcome in a few large writes.
 *
 * @throws E_PERIOD_CLOSED
 */
export async function billChunk(run: RunInWork, chunk: Chunk): Promise<ChunkResult> {
  await affect(PLANNER)
  await holdPeriodOpen(run.divisionIds, run.period)
  const late = await takeLateMonths(run, chunk)
  const accounts = await accountsToBill(run, chunk, late)
  const billed = accounts.map((account) => ({
    account,
    bill: billAccount(account, run.period, run.tariffs),
  }))
  const faulty = billed.filter(({ bill }) => bill.faults.length > 0).map(({ bill }) => bill)
  if (faulty.length > 0) await recordFaults(run, faulty)
  const totals = await writeChunk(run, chunk, billed)
  return {
    accounts: accounts.filter((account) => account.active).length,
    charges: totals.charges,
    errors: faulty.length,
    amountMinor: totals.amountMinor,
    quantityWh: totals.quantityWh,
  }
}

/** Chunks are read by ranges of keys: nested loops and parallel workers only lose time there. */
const PLANNER = `set local enable_nestloop = off; set local max_parallel_workers_per_gather = 0;
  set local jit = off`
