import { affect } from '#shared/database/sql'
import { ENGINE_VERSION } from '#billing/engine_version'
import type { RunInWork } from '#billing/run_in_work'

/** Writes the charges that wait in `billed_charges`. */
export function insertCharges(run: RunInWork, transactionId: bigint): Promise<number> {
  return affect(
    `insert into charges (charge_id, account_id, run_id, service_point_id, quantity_wh, amount_minor,
                          vat_minor, transaction_id, tenant_id, period, booked_on, plan_id, kind, seq,
                          engine, lines, basis)
     select charge_id, account_id, :runId::bigint, service_point_id, quantity_wh, amount_minor,
            vat_minor, :transactionId::bigint, :tenant::int, period, :bookedOn::date, plan_id,
            kind, seq, :engine::smallint, lines, basis
       from billed_charges`,
    { runId: run.id, transactionId, bookedOn: run.bookedOn, engine: ENGINE_VERSION }
  )
}
