import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { awaitMeasuring } from '#metering/actions/measuring_lock'
import { post } from '#ledger/actions/post'
import { LEDGER, receivableOf } from '#ledger/chart'
import type { Posting } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { keepCorrection } from '#billing/actions/keep_correction'
import { takeIds } from '#billing/actions/take_ids'
import { writeCharges, type ChargeToWrite } from '#billing/actions/write_charges'
import type { CorrectionOf } from '#billing/correction'
import { accountToCorrect } from '#billing/queries/account_to_correct'
import { recalculation } from '#billing/queries/recalculation'
import { chargePostings } from '#billing/rules/charge_postings'
import { recalculationSum } from '#billing/rules/recalculation_sum'
import type { RewrittenCharge } from '#billing/rules/rewritten_charge'

/**
 * Charges past months of an account anew: what was charged is taken back, the months are charged by
 * what is known now, and the difference is posted into the month of `bookedOn`.
 *
 * @throws E_RECALCULATION_CHANGED when the difference is no longer the one that was seen ·
 *   E_NOTHING_TO_RECALCULATE · E_RECALCULATION_FAULTY · E_PERIOD_CLOSED
 */
export async function recalculateAccount(order: CorrectionOf<'recalculation'>): Promise<string> {
  const { accountId, from, to, expectedMinor, bookedOn, reason } = order
  await awaitMeasuring()
  const account = await accountToCorrect(accountId)
  const { charges, faults, lotUses } = await recalculation(account, { from, to })
  if (faults.length > 0) throw new DomainException('E_RECALCULATION_FAULTY')
  if (charges.length === 0) throw new DomainException('E_NOTHING_TO_RECALCULATE')
  const amountMinor = recalculationSum(charges)
  if (amountMinor !== expectedMinor) throw new DomainException('E_RECALCULATION_CHANGED')

  const runId = await takeIds()
  const written = numbered(charges, runId)
  const postings = written.flatMap(({ net }) => postingsOf(account, net))
  const transactionId = await post(postings, { kind: 'recalculation', bookedOn, reason })
  const both = written.flatMap(({ rows }) => rows)
  await writeCharges({ accountId, runId, transactionId, bookedOn, charges: both })
  await useLots(lotUses)
  return keepCorrection({
    ...order,
    amountMinor,
    transactionId,
    fromPeriod: from,
    toPeriod: to,
    chargesRunId: String(runId),
  })
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

async function useLots(uses: readonly { lotId: bigint; usedMinor: bigint }[]) {
  if (uses.length === 0) return
  await affect(
    `update advance_lots l set left_minor = l.left_minor - u.used_minor
       from (select id, sum(used)::bigint as used_minor
               from unnest(:ids::bigint[], :used::bigint[]) as u(id, used) group by id) u
      where l.tenant_id = :tenant and l.id = u.id`,
    { ids: uses.map(({ lotId }) => lotId), used: uses.map(({ usedMinor }) => usedMinor) }
  )
}
