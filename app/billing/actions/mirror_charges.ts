import { affect } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'

type Mirrored = {
  accountId: string
  chargesRunId: string
  /** The reversal: it stands in the place of the run as well. */
  transactionId: string
  bookedOn: IsoDate
  from: Period
  to: Period
}

/** Writes the exact mirror of what a correction charged to an account. */
export async function mirrorCharges(mirrored: Mirrored): Promise<void> {
  await affect(MIRROR, mirrored)
}

/** Columns 5 and 7 of a line are its quantity and its amount: they change their sign. */
const MIRROR = `
  insert into charges (charge_id, account_id, run_id, service_point_id, quantity_wh, amount_minor,
                       vat_minor, transaction_id, tenant_id, period, booked_on, plan_id, kind, seq,
                       engine, lines, basis)
  select :transactionId::bigint + row_number() over (order by c.charge_id), c.account_id,
         :transactionId::bigint, c.service_point_id, -c.quantity_wh, -c.amount_minor, -c.vat_minor,
         :transactionId::bigint, c.tenant_id, c.period, :bookedOn::date, c.plan_id, c.kind, c.seq,
         c.engine,
         (select coalesce(array_agg(array[l.lines[n][1], l.lines[n][2], l.lines[n][3], l.lines[n][4],
                  -l.lines[n][5], l.lines[n][6], -l.lines[n][7], l.lines[n][8]] order by n), '{}')
            from (select c.lines) l, generate_subscripts(c.lines, 1) n),
         c.basis
    from charges c
   where c.tenant_id = :tenant and c.period between :from and :to and c.account_id = :accountId
     and c.run_id = :chargesRunId`
