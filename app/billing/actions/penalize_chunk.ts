import { affect, one } from '#shared/database/sql'
import { receivableOf, LEDGER } from '#ledger/chart'
import { holdPeriodOpen } from '#ledger/actions/hold_period_open'
import { moveBalances } from '#ledger/actions/move_balances'
import { postBatch } from '#ledger/actions/post_batch'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { ENGINE_VERSION } from '#billing/engine_version'
import { PenaltyStage } from '#billing/actions/penalty_stage'
import { penaltyFacts } from '#billing/queries/penalty_facts'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { penalizeAccount } from '#billing/rules/penalize_account'
import type { PenaltyRun } from '#billing/penalty_run'
import type { Chunk } from '#billing/run_in_work'

/**
 * Charges the penalties of a chunk in the current transaction: one large read, pure rules account by
 * account, a few large writes; the balances last, because payments wait for their rows.
 *
 * @throws E_PERIOD_CLOSED
 */
export async function penalizeChunk(run: PenaltyRun, chunk: Chunk) {
  await affect(PLANNER)
  await holdPeriodOpen(run.divisionIds, run.period)
  const block = await one<{ first: string }>(`select nextval('ledger_block') << 20 as first`)
  const transactionId = BigInt(block!.first)
  const stage = new PenaltyStage(transactionId + 1n)
  let accounts = 0
  for (const facts of await penaltyFacts({ ...run, ...chunk })) {
    accounts += 1
    const found = penalizeAccount(facts, run.terms)
    if (found.parts.length > 0) stage.add(facts.accountId, found)
  }
  if (stage.charges > 0) await write(run, stage, transactionId)
  return { accounts, charges: stage.charges, amountMinor: stage.amountMinor }
}

async function write(run: PenaltyRun, stage: PenaltyStage, transactionId: bigint) {
  await stage.copyIn()
  const { id: runId, period, bookedOn } = run
  const engine = ENGINE_VERSION
  const kind = CHARGE_KIND.penalty
  await affect(INSERT_CHARGES, { runId, transactionId, period, bookedOn, engine, kind })
  await affect(INSERT_PARTS, { runId })
  await postBatch({
    transactionId,
    kind: 'penalty',
    bookedOn,
    sourceKind: SOURCE_KIND.charge,
    from: `(select account_id, charge_id as source_id, amount_minor from new_penalties
             where amount_minor <> 0) as owed`,
    ledgerCode: receivableOf(run.consumerClass),
    totalMinor: stage.amountMinor,
    against: [{ ledgerCode: LEDGER.otherIncome, amountMinor: -stage.amountMinor }],
  })
  await moveBalances({
    from: `(select account_id, greatest(amount_minor, 0) as debit_minor,
                   greatest(-amount_minor, 0) as credit_minor from new_penalties)`,
    period,
  })
}

/** A penalty is no turnover: it carries no VAT. */
const INSERT_CHARGES = `
  insert into charges (charge_id, account_id, run_id, service_point_id, quantity_wh, amount_minor,
                       vat_minor, transaction_id, tenant_id, period, booked_on, plan_id, kind, seq,
                       engine, lines, basis)
  select charge_id, account_id, :runId::bigint, 0, 0, amount_minor, 0, :transactionId::bigint,
         :tenant::int, :period::date, :bookedOn::date, 0, :kind::smallint, 0, :engine::smallint, lines,
         '{}'
    from new_penalties`

const INSERT_PARTS = `
  insert into penalty_postings
    (tenant_id, account_id, lot_period, lot_source, run_id, charge_id, amount_minor)
  select :tenant::int, account_id, lot_period, lot_source, :runId::bigint, charge_id, amount_minor
    from new_penalty_parts`

const PLANNER = `set local enable_nestloop = off; set local max_parallel_workers_per_gather = 0;
  set local jit = off`
