import { rows } from '#shared/database/sql'
import { addMonths, type Period } from '#shared/kernel/calendar'
import type { Bill } from '#portal/queries/bills_of'

export type BilledCharge = {
  period: Period
  quantityWh: string
  amountMinor: string
  vatMinor: string
  lines: string[][]
  basis: string[][]
}

/** How far back a difference of a late month may lie. */
const LATE_MONTHS = 36

/** What a bill is made of: its own month, and earlier months that were billed late with it. */
export function chargesOfBill(accountId: string, bill: Bill): Promise<BilledCharge[]> {
  return rows<BilledCharge>(
    `select period, quantity_wh as "quantityWh", amount_minor as "amountMinor",
            vat_minor as "vatMinor", lines, basis
       from charges
      where tenant_id = :tenant and period between :from and :to and account_id = :accountId
        and run_id = any(:runIds::bigint[])
      order by period, kind, seq`,
    {
      accountId,
      runIds: bill.runIds,
      from: addMonths(bill.period, -LATE_MONTHS),
      to: bill.period,
    }
  )
}
