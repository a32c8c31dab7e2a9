import { one } from '#shared/database/sql'
import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { compileTariffs } from '#billing/rules/compile_tariffs'
import { snapshotFromJson, type SnapshotJson } from '#billing/rules/snapshot_json'
import type { RunInWork } from '#billing/run_in_work'
import type { RunMode } from '#billing/run_mode'

type Row = {
  mode: RunMode
  rerates: boolean
  cancels_run_id: string | null
  division_id: number
  period: Period
  consumer_class: string
  booked_on: IsoDate
  issued_on: IsoDate
  due_on: IsoDate
  snapshot: SnapshotJson
}

/** The run with its frozen tariffs compiled, or null when it is not running. */
export async function runInWork(runId: string): Promise<RunInWork | null> {
  const run = await one<Row>(
    `select mode, rerates, cancels_run_id, division_id, period, consumer_class, booked_on, issued_on, due_on, snapshot
       from billing_runs where tenant_id = :tenant and id = :runId and status = 'running'`,
    { runId }
  )
  if (!run) return null
  return {
    id: runId,
    mode: run.mode,
    rerates: run.rerates,
    cancelsRunId: run.cancels_run_id,
    tenantId: TenantScope.require().tenantId,
    period: run.period,
    end: nextPeriod(run.period),
    consumerClass: run.consumer_class,
    divisionIds: await divisionsUnder(run.division_id),
    bookedOn: run.booked_on,
    issuedOn: run.issued_on,
    dueOn: run.due_on,
    tariffs: compileTariffs(snapshotFromJson(run.snapshot)),
  }
}
