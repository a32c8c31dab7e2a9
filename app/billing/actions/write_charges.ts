import { affect } from '#shared/database/sql'
import { readMatrix } from '#shared/database/read_matrix'
import type { IsoDate } from '#shared/kernel/calendar'
import { ENGINE_VERSION } from '#billing/engine_version'
import type { NewCharge } from '#billing/rules/account_bill'
import { encodeLines } from '#billing/rules/charge_lines'

export type ChargeToWrite = NewCharge & { chargeId: bigint; seq: number }

type Written = {
  accountId: string
  /** In the place of a run: no run has this number. */
  runId: bigint
  transactionId: string
  bookedOn: IsoDate
  charges: readonly ChargeToWrite[]
}

/** Writes a few charges of one account that no billing run stands behind. */
export async function writeCharges({ charges, ...written }: Written): Promise<void> {
  await affect(
    `insert into charges (charge_id, account_id, run_id, service_point_id, quantity_wh, amount_minor,
                          vat_minor, transaction_id, tenant_id, period, booked_on, plan_id, kind, seq,
                          engine, lines, basis)
     select c.charge_id, :accountId::bigint, :runId::bigint, c.service_point_id, c.quantity_wh,
            c.amount_minor, c.vat_minor, :transactionId::bigint, :tenant::int, c.period,
            :bookedOn::date, c.plan_id, c.kind, c.seq, :engine::smallint, c.lines::bigint[],
            c.basis::bigint[]
       from jsonb_to_recordset(:charges::jsonb)
         as c(charge_id bigint, service_point_id bigint, quantity_wh bigint, amount_minor bigint,
              vat_minor bigint, period date, plan_id int, kind smallint, seq smallint, lines text,
              basis text)`,
    {
      ...written,
      engine: ENGINE_VERSION,
      charges: JSON.stringify(
        charges.map((charge) => ({
          charge_id: charge.chargeId.toString(),
          service_point_id: charge.servicePointId.toString(),
          quantity_wh: charge.quantityWh.toString(),
          amount_minor: charge.amountMinor.toString(),
          vat_minor: charge.vatMinor.toString(),
          period: charge.period,
          plan_id: charge.planId,
          kind: charge.kind,
          seq: charge.seq,
          lines: matrix(encodeLines(charge.lines)),
          basis: matrix(charge.basis ? readMatrix(charge.basis) : []),
        }))
      ),
    }
  )
}

function matrix(values: readonly (readonly bigint[])[]) {
  return `{${values.map((row) => `{${row.join(',')}}`).join(',')}}`
}
