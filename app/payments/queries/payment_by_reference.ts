import { one } from '#shared/database/sql'

export type ReferredPayment = {
  id: string
  bookedOn: string
  recordedAt: string
  /** When it was taken back; null while it stands. */
  reversedAt: string | null
}

type Row = { id: string; bookedOn: string; recorded_at: Date; reversed_at: Date | null }

/** The payment that a channel knows by this reference, or null. */
export async function paymentByReference(
  channelId: number,
  reference: string
): Promise<ReferredPayment | null> {
  const row = await one<Row>(
    `select p.payment_id as id, p.booked_on as "bookedOn", p.recorded_at, r.reversed_at
       from payments p
       left join payment_reversals r on r.tenant_id = :tenant and r.payment_id = p.payment_id
      where p.tenant_id = :tenant and p.channel_id = :channelId and p.reference = :reference`,
    { channelId, reference }
  )
  if (!row) return null
  const { recorded_at, reversed_at, ...payment } = row
  return {
    ...payment,
    recordedAt: recorded_at.toISOString(),
    reversedAt: reversed_at?.toISOString() ?? null,
  }
}
