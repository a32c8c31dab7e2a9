import { one } from '#shared/database/sql'
import { nextPeriod, periodOf, type IsoDate } from '#shared/kernel/calendar'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { DomainException } from '#shared/http/domain_exception'
import { penalizeChunk } from '#billing/actions/penalize_chunk'
import { takeIds } from '#billing/actions/take_ids'
import type { AccountToRecalculate } from '#billing/queries/recalculation'
import { penaltyTerms } from '#billing/queries/penalty_terms'

export type PenaltyUpTo = { amountMinor: bigint; runId: string; transactionId: string | null }

/**
 * Charges the penalty of one account through a day, by the very rules of a penalty run; what a run
 * charged for later days is given back.
 *
 * @throws E_RUN_UNDER_WAY · E_PERIOD_CLOSED
 */
export async function penalizeUpTo(
  { id, divisionId, consumerClass }: AccountToRecalculate,
  { through, bookedOn }: { through: IsoDate; bookedOn: IsoDate }
): Promise<PenaltyUpTo> {
  await refuseRun(divisionId)
  const terms = { ...(await penaltyTerms(consumerClass, periodOf(through))), through }
  const runId = String(await takeIds())
  const { tenantId } = TenantScope.require()
  const divisionIds = [divisionId]
  const period = periodOf(bookedOn)
  const { amountMinor } = await penalizeChunk(
    { id: runId, tenantId, period, consumerClass, divisionIds, bookedOn, terms },
    { no: 0, lo: id, hi: String(BigInt(id) + 1n) }
  )
  const posted = await one<{ id: string }>(
    `select transaction_id as id from charges
      where tenant_id = :tenant and period >= :period and period < :end and account_id = :id
        and run_id = :runId limit 1`,
    { period, end: nextPeriod(period), id, runId }
  )
  return { amountMinor, runId, transactionId: posted?.id ?? null }
}

async function refuseRun(divisionId: number) {
  const run = await one<{ id: string }>(
    `select r.id from penalty_runs r
       join divisions above on above.tenant_id = :tenant and above.id = r.division_id
       join divisions d on d.tenant_id = :tenant and d.id = :divisionId
        and starts_with(d.path, above.path)
      where r.tenant_id = :tenant and r.status in ('planned', 'running') limit 1`,
    { divisionId }
  )
  if (run) throw new DomainException('E_RUN_UNDER_WAY', { runId: run.id })
}
