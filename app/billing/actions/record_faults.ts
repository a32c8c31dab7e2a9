import { affect, rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import type { AccountBill, BillingFault, FaultCode } from '#billing/rules/account_bill'
import type { RunInWork } from '#billing/run_in_work'

/** Faults that a questioned reading would explain. */
const BY_READINGS: readonly FaultCode[] = ['no_consumption', 'incomplete_month']

/**
 * Keeps why accounts of a run could not be billed, and leaves their late months to the next run. Where
 * a reading waits to be confirmed, that is the fault: it names the place to mend.
 */
export async function recordFaults(run: RunInWork, bills: readonly AccountBill[]) {
  const questioned = await questionedPoints(run, bills)
  const found = bills.flatMap(({ accountId, faults }) =>
    faults.map((fault) => ({
      account_id: String(accountId),
      code: isQuestioned(fault, questioned) ? 'questioned_reading' : fault.code,
      period: fault.period,
      service_point_id: fault.servicePointId === null ? null : String(fault.servicePointId),
      detail: fault.detail ?? null,
    }))
  )
  const faults = JSON.stringify(found)
  await affect(INSERT, { runId: run.id, faults })
  await affect(LEAVE_LATE, { faults, period: run.period, months: [...run.tariffs.keys()] })
}

function isQuestioned({ code, period, servicePointId }: BillingFault, points: Set<string>) {
  return BY_READINGS.includes(code) && points.has(keyOf(period, String(servicePointId)))
}

function keyOf(period: Period, servicePointId: string) {
  return `${period} ${servicePointId}`
}

async function questionedPoints(run: RunInWork, bills: readonly AccountBill[]) {
  const pointIds = bills
    .flatMap(({ faults }) => faults)
    .filter((fault) => BY_READINGS.includes(fault.code))
    .map((fault) => fault.servicePointId!)
  const found = await rows<{ period: Period; servicePointId: string }>(
    `select distinct date_trunc('month', read_on)::date as period, service_point_id as "servicePointId"
       from readings
      where tenant_id = :tenant and service_point_id = any(:pointIds::bigint[])
        and status = 'questioned' and read_on < :end`,
    { pointIds, end: run.end }
  )
  return new Set(found.map(({ period, servicePointId }) => keyOf(period, servicePointId)))
}

const FAULTS = `jsonb_to_recordset(:faults::jsonb)
  as f(account_id bigint, code text, period date, service_point_id bigint, detail text)`

const INSERT = `
  insert into billing_errors (tenant_id, run_id, account_id, code, months)
  select :tenant, :runId, account_id, code,
         jsonb_agg(jsonb_build_object('period', period, 'servicePointId', service_point_id::text,
                                      'detail', detail) order by period, service_point_id)
    from ${FAULTS} group by account_id, code`

const LEAVE_LATE = `
  update consumptions c set late = true from ${FAULTS}
   where c.tenant_id = :tenant and c.period = any(:months::date[]) and c.period < :period
     and c.account_id = f.account_id and c.period = f.period
     and c.service_point_id = f.service_point_id`
