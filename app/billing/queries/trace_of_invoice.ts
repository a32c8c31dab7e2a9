import { one } from '#shared/database/sql'
import { recomputeCharges, type RecomputedMonth } from '#billing/queries/recompute_charges'

export type InvoiceTrace = {
  runId: string
  engine: number
  /** The beginning of the hash of the tariffs that the run was planned with. */
  tariffs: string
  /** What reckoning the charges of the run again gives; the worst of its months. */
  outcome: RecomputedMonth['outcome']
}

const HASH_SHOWN = 12

/** How the charges of an invoice can be proved; null when its run charged nothing. */
export async function traceOfInvoice(
  accountId: string,
  runId: string
): Promise<InvoiceTrace | null> {
  const months = await recomputeCharges({
    runId,
    lo: accountId,
    hi: String(BigInt(accountId) + 1n),
  })
  if (months.length === 0) return null
  const run = await one<{ engine: number; sha256: string }>(
    `select r.snapshot_sha256 as sha256,
            (select max(engine) from charges c
              where c.tenant_id = :tenant and c.run_id = r.id and c.account_id = :accountId
                and c.period <= r.period) as engine
       from billing_runs r where r.tenant_id = :tenant and r.id = :runId`,
    { accountId, runId }
  )
  const { engine, sha256 } = run!
  return { runId, engine, tariffs: sha256.slice(0, HASH_SHOWN), outcome: worstOf(months) }
}

function worstOf(months: readonly RecomputedMonth[]): RecomputedMonth['outcome'] {
  const outcomes = new Set(months.map(({ outcome }) => outcome))
  if (outcomes.has('different')) return 'different'
  return outcomes.has('other_engine') ? 'other_engine' : 'same'
}
