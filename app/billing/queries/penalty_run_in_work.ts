import { one } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { divisionsUnder } from '#administration/queries/divisions_under'
import type { PenaltyRun } from '#billing/penalty_run'
import { penaltyTermsFromJson, type PenaltyRunTermsJson } from '#billing/rules/penalty_run_terms'

type Row = {
  division_id: number
  period: Period
  consumer_class: string
  booked_on: IsoDate
  terms: PenaltyRunTermsJson
}

/** The run with the terms it was planned with, or null when it is not running. */
export async function penaltyRunInWork(runId: string): Promise<PenaltyRun | null> {
  const run = await one<Row>(
    `select division_id, period, consumer_class, booked_on, terms from penalty_runs
      where tenant_id = :tenant and id = :runId and status = 'running'`,
    { runId }
  )
  if (!run) return null
  return {
    id: runId,
    tenantId: TenantScope.require().tenantId,
    period: run.period,
    consumerClass: run.consumer_class,
    divisionIds: await divisionsUnder(run.division_id),
    bookedOn: run.booked_on,
    terms: penaltyTermsFromJson(run.terms),
  }
}
