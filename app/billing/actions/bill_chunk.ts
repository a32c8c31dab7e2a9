import { holdPeriodOpen } from '#ledger/actions/hold_period_open'
import { ChunkStage } from '#billing/actions/chunk_stage'
import type { AccountInputs } from '#billing/actions/keep_inputs'
import { planByRanges } from '#billing/actions/plan_by_ranges'
import { recordFaults } from '#billing/actions/record_faults'
import { takeLateMonths } from '#billing/actions/take_late_months'
import { takeIds } from '#billing/actions/take_ids'
import { writeChunk } from '#billing/actions/write_chunk'
import { accountsToBill } from '#billing/queries/accounts_to_bill'
import type { LotUse } from '#billing/rules/advance_lot'
import type { AccountBill } from '#billing/rules/account_bill'
import { billAccount } from '#billing/rules/bill_account'
import { ChunkTotals } from '#billing/rules/chunk_totals'
import type { Chunk, ChunkResult, RunInWork } from '#billing/run_in_work'

/**
 * Bills the accounts of a chunk in the current transaction: reads them in a few large reads, prices
 * them one by one with pure rules, writes the outcome in a few large writes.
 *
 * @throws E_PERIOD_CLOSED
 */
export async function billChunk(run: RunInWork, chunk: Chunk): Promise<ChunkResult> {
  await planByRanges()
  await holdPeriodOpen(run.divisionIds, run.period)
  const late = await takeLateMonths(run, chunk)
  const accounts = await accountsToBill(run, chunk, late)
  const transactionId = await takeIds()
  const stage = new ChunkStage(transactionId + 1n)
  const totals = new ChunkTotals()
  const faulty: AccountBill[] = []
  const lotUses: LotUse[] = []
  const inputs: AccountInputs[] = []
  let active = 0

  for (const account of accounts) {
    const bill = billAccount(account, run.period, run.tariffs, run.rerates)
    if (account.active) active += 1
    if (bill.faults.length > 0) faulty.push(bill)
    lotUses.push(...bill.lotUses)
    for (const month of bill.inputs) inputs.push({ ...month, accountId: bill.accountId })
    totals.add(bill)
    stage.add(account, bill)
  }
  if (faulty.length > 0) await recordFaults(run, faulty)
  await writeChunk(run, chunk, { stage, totals, transactionId, lotUses, inputs })
  const { charges, amountMinor, quantityWh } = totals
  return { accounts: active, errors: faulty.length, charges, amountMinor, quantityWh }
}
