import { affect } from '#shared/database/sql'
import { post, type PostingReason } from '#ledger/actions/post'
import { LEDGER, receivableOf } from '#ledger/chart'
import type { Posting } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { keepInputs } from '#billing/actions/keep_inputs'
import { takeIds } from '#billing/actions/take_ids'
import { writeCharges, type ChargeToWrite } from '#billing/actions/write_charges'
import { useLots } from '#billing/actions/use_lots'
import type { AccountToRecalculate, Recalculation } from '#billing/queries/recalculation'
import { chargePostings } from '#billing/rules/charge_postings'
import { narrowSnapshot } from '#billing/rules/narrow_snapshot'
import type { RewrittenCharge } from '#billing/rules/rewritten_charge'
import { snapshotToJson } from '#billing/rules/snapshot_json'

type Posted = { transactionId: string; chargesRunId: string }

/**
 * Writes down what was recalculated: charges taken back and anew, the difference in the books, and
 * all that it was priced from, so that it can be reckoned again.
 *
 * @throws E_PERIOD_CLOSED
 */
export async function postRecalculation(
  account: AccountToRecalculate,
  found: Recalculation,
  because: PostingReason
): Promise<Posted> {
  const runId = await takeIds()
  const written = numbered(found.charges, runId)
  const postings = written.flatMap(({ net }) => postingsOf(account, net))
  const transactionId = await post(postings, because)
  const charges = written.flatMap(({ rows }) => rows)
  const { bookedOn } = because
  await writeCharges({ accountId: account.id, runId, transactionId, bookedOn, charges })
  await useLots(found.lotUses)
  const inputs = found.inputs.map((month) => ({ ...month, accountId: BigInt(account.id) }))
  await keepInputs(String(runId), inputs)
  await affect(
    `insert into correction_tariffs (account_id, charges_run_id, snapshot)
     values (:accountId, :runId, :snapshot::jsonb)`,
    {
      accountId: account.id,
      runId,
      snapshot: JSON.stringify(
        snapshotToJson(narrowSnapshot(found.snapshot, { charges, inputs: found.inputs }))
      ),
    }
  )
  return { transactionId, chargesRunId: String(runId) }
}

type Net = { chargeId: bigint; amountMinor: bigint; vatMinor: bigint; revenueCode: number }

/** What was taken back comes before what is charged anew; the ledger hears the difference of both. */
function numbered(charges: readonly RewrittenCharge[], first: bigint) {
  let seq = 0
  return charges.map(({ takenBack, anew }) => {
    const rows: ChargeToWrite[] = []
    for (const charge of takenBack ? [takenBack, anew] : [anew]) {
      rows.push({ ...charge, seq, chargeId: first + BigInt(++seq) })
    }
    const net: Net = {
      chargeId: rows.at(-1)!.chargeId,
      amountMinor: anew.amountMinor + (takenBack?.amountMinor ?? 0n),
      vatMinor: anew.vatMinor + (takenBack?.vatMinor ?? 0n),
      revenueCode: anew.revenueCode,
    }
    return { rows, net }
  })
}

function postingsOf(account: { id: string; consumerClass: string }, net: Net): Posting[] {
  const codes = {
    receivable: receivableOf(account.consumerClass),
    revenue: net.revenueCode,
    vat: LEDGER.vat,
  }
  return chargePostings({ accountId: account.id, ...net }, codes).map((posting) => ({
    ...posting,
    sourceKind: SOURCE_KIND.charge,
    sourceId: String(net.chargeId),
  }))
}
