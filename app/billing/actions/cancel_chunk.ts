import { affect, rows } from '#shared/database/sql'
import { holdPeriodOpen } from '#ledger/actions/hold_period_open'
import { postBatch } from '#ledger/actions/post_batch'
import { rebuildBalances } from '#ledger/actions/rebuild_balances'
import { receivableOf } from '#ledger/chart'
import { GENERAL } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { ChunkStage } from '#billing/actions/chunk_stage'
import { giveBackLots } from '#billing/actions/give_back_lots'
import { insertCharges } from '#billing/actions/insert_charges'
import { takeIds } from '#billing/actions/take_ids'
import { chargesOfRun, type RunCharge } from '#billing/queries/charges_of_run'
import { mirrorCharge } from '#billing/rules/mirror_charge'
import type { Chunk, ChunkResult, RunInWork } from '#billing/run_in_work'

/**
 * Takes back what a run charged the accounts of a chunk, in the current transaction: mirrored
 * charges, the mirrored ledger transaction, balances, advances; its months wait to be billed again.
 *
 * @throws E_PERIOD_CLOSED
 */
export async function cancelChunk(run: RunInWork, chunk: Chunk): Promise<ChunkResult> {
  await holdPeriodOpen(run.divisionIds, run.period)
  const cancelled = await chargesOfRun(run, run.cancelsRunId!, chunk)
  const byAccount = Map.groupBy(cancelled, ({ accountId }) => accountId)
  const transactionId = await takeIds()
  const stage = new ChunkStage(transactionId + 1n)
  for (const [accountId, charges] of byAccount) stage.add(standing(accountId), mirrored(charges))
  await stage.copyIn()
  if (cancelled.length > 0) {
    await insertCharges(run, transactionId)
    await postMirror(run, cancelled, transactionId)
    await giveBackLots(cancelled)
    await billAgain(run, chunk)
    await rebuildBalances([...byAccount.keys()].map(String))
  }
  return {
    accounts: byAccount.size,
    errors: 0,
    charges: cancelled.length,
    amountMinor: -total(cancelled, 'amountMinor'),
    quantityWh: -total(cancelled, 'quantityWh'),
  }
}

/** No invoice is written, so nothing of the account's month has to be known. */
function standing(accountId: bigint) {
  return { accountId, ages: false, openingMinor: 0n, paidMinor: 0n, chargedMinor: 0n }
}

function mirrored(charges: readonly RunCharge[]) {
  return {
    charges: charges.map((charge) => ({ ...mirrorCharge(charge), revenueCode: 0 })),
    invoice: false,
  }
}

function total(charges: readonly RunCharge[], of: 'amountMinor' | 'quantityWh') {
  return charges.reduce((sum, charge) => sum + charge[of], 0n)
}

/** All charges of a chunk were posted as one transaction: its general side, mirrored, is the answer. */
async function postMirror(run: RunInWork, cancelled: RunCharge[], transactionId: bigint) {
  const [original] = new Set(cancelled.map((charge) => charge.transactionId))
  const against = await rows<{ ledger_code: number; amount_minor: string }>(
    `select ledger_code, (-sum(amount_minor))::text as amount_minor from entries
      where tenant_id = :tenant and period = :period and account_id = :general
        and transaction_id = :original
      group by ledger_code`,
    { period: run.period, general: GENERAL, original: original! }
  )
  await postBatch({
    transactionId,
    kind: 'billing_reversal',
    bookedOn: run.bookedOn,
    sourceKind: SOURCE_KIND.chargeReversal,
    from: `(${sourcesOf(run)}) as owed`,
    ledgerCode: receivableOf(run.consumerClass),
    totalMinor: -total(cancelled, 'amountMinor'),
    against: against.map(({ ledger_code: ledgerCode, amount_minor: minor }) => ({
      ledgerCode,
      amountMinor: BigInt(minor),
    })),
    reversalOf: original!,
  })
}

/** Each entry names the charge that it takes back: its mirror has the same place in the same month. */
function sourcesOf({ tenantId, cancelsRunId, tariffs }: RunInWork) {
  const months = [...tariffs.keys()].map((period) => `'${period}'`).join(', ')
  return `select b.account_id, c.charge_id as source_id, b.amount_minor
            from billed_charges b
            join charges c on c.tenant_id = ${tenantId} and c.period in (${months})
             and c.period = b.period and c.account_id = b.account_id and c.run_id = ${cancelsRunId}
             and c.kind = b.kind and c.seq = b.seq
           where b.amount_minor <> 0`
}

function billAgain(run: RunInWork, { lo, hi }: Chunk) {
  return affect(
    `update consumptions c set late = true
       from billed_charges b
      where c.tenant_id = :tenant and c.period = any(:months::date[]) and c.period = b.period
        and c.account_id >= :lo and c.account_id < :hi and c.account_id = b.account_id
        and c.service_point_id = b.service_point_id`,
    { months: [...run.tariffs.keys()], lo, hi }
  )
}
