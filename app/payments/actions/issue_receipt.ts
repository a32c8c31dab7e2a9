import { actorText } from '#shared/http/actor'
import { one } from '#shared/database/sql'
import { numberDocument } from '#administration/actions/number_document'
import type { Payment } from '#payments/payment'

/**
 * Gives a payment its receipt number, without gaps in its series: "1718200-2026-000123".
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
  const number = await numberDocument({ kind: series, divisionId, on: bookedOn })
  await one(
    `insert into receipts (tenant_id, payment_id, division_id, number, issued_by)
     values (:tenant, :paymentId, :divisionId, :number, :issuedBy)`,
    { paymentId: id, divisionId, number, issuedBy: actorText() }
  )
  return number
}
