import { affect } from '#shared/database/sql'
import { receivableOf, LEDGER } from '#ledger/chart'
import { moveBalances } from '#ledger/actions/move_balances'
import { postBatch } from '#ledger/actions/post_batch'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { insertCharges } from '#billing/actions/insert_charges'
import { keepInputs, type AccountInputs } from '#billing/actions/keep_inputs'
import type { ChunkStage } from '#billing/actions/chunk_stage'
import { useLots } from '#billing/actions/use_lots'
import type { LotUse } from '#billing/rules/advance_lot'
import type { ChunkTotals } from '#billing/rules/chunk_totals'
import type { Chunk, RunInWork } from '#billing/run_in_work'

export type ChunkToWrite = {
  stage: ChunkStage
  totals: ChunkTotals
  transactionId: bigint
  lotUses: readonly LotUse[]
  inputs: readonly AccountInputs[]
}

/**
 * Writes what a chunk comes to, set by set: charges, one ledger transaction, invoices, and the
 * balances last, because their rows are the ones that payments wait for.
 */
export async function writeChunk(run: RunInWork, chunk: Chunk, written: ChunkToWrite) {
  const { stage, totals, transactionId } = written
  await stage.copyIn()
  if (totals.charges > 0) {
    await insertCharges(run, transactionId)
    await postCharges(run, transactionId, totals)
  }
  await keepInputs(run.id, written.inputs)
  await useLots(written.lotUses)
  await insertInvoices(run)
  await moveBalances({
    from: 'billed_accounts',
    period: run.period,
    within: 'b.account_id >= :lo and b.account_id < :hi',
    bindings: { lo: chunk.lo, hi: chunk.hi },
    credits: totals.credits > 0,
  })
}

function postCharges(run: RunInWork, transactionId: bigint, totals: ChunkTotals) {
  return postBatch({
    transactionId,
    kind: 'billing',
    bookedOn: run.bookedOn,
    sourceKind: SOURCE_KIND.charge,
    from: `(select account_id, charge_id as source_id, amount_minor from billed_charges
             where amount_minor <> 0) as owed`,
    ledgerCode: receivableOf(run.consumerClass),
    totalMinor: totals.amountMinor,
    against: [
      ...[...totals.revenue].map(([ledgerCode, netMinor]) => ({
        ledgerCode,
        amountMinor: -netMinor,
      })),
      { ledgerCode: LEDGER.vat, amountMinor: -totals.vatMinor },
    ],
  })
}

function insertInvoices(run: RunInWork) {
  return affect(
    `insert into invoices (invoice_id, account_id, run_id, opening_minor, charged_minor, paid_minor,
                           closing_minor, tenant_id, period, issued_on, due_on)
     select invoice_id, account_id, :runId::bigint, opening_minor, charged_minor, paid_minor,
            opening_minor + charged_minor - paid_minor, :tenant::int, :period::date,
            :issuedOn::date, :dueOn::date
       from billed_accounts where invoice_id is not null`,
    { runId: run.id, period: run.period, issuedOn: run.issuedOn, dueOn: run.dueOn }
  )
}
