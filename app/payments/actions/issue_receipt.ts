import { actorText } from '#shared/http/actor'
import { one } from '#shared/database/sql'
import Division from '#administration/models/division'
import { nextNumber } from '#administration/actions/next_number'
import type { Payment } from '#payments/payment'

/**
 * Gives a payment its receipt number, without gaps in the division and year: "1718200-2026-000123".
 * A payment has one receipt; asked again, it answers the same number. Payments without a receipt
 * of their own (online ones) are known by their payment id.
 */
export async function issueReceipt(payment: Payment, series: string): Promise<string> {
  const issued = await one<{ number: string }>(
    `select number from receipts where tenant_id = :tenant and payment_id = :paymentId`,
    { paymentId: payment.id }
  )
  return issued?.number ?? (await issueNext(payment, series))
}

async function issueNext({ id, divisionId, bookedOn }: Payment, series: string): Promise<string> {
  const year = bookedOn.slice(0, 4)
  const division = await Division.findOrFail(divisionId)
  const next = await nextNumber({ divisionId, kind: series, year: +year })
  const number = `${division.code}-${year}-${next.toString().padStart(6, '0')}`
  await one(
    `insert into receipts (tenant_id, payment_id, division_id, number, issued_by)
     values (:tenant, :paymentId, :divisionId, :number, :issuedBy)`,
    { paymentId: id, divisionId, number, issuedBy: actorText() }
  )
  return number
}
