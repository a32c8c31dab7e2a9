import { affect } from '#shared/database/sql'

/**
 * A payment was taken back: what is left of its advance keeps no price any more. What months used of
 * it stays noted, for they were priced by it.
 */
export async function closeAdvanceLots(paymentId: string): Promise<void> {
  await affect(
    `delete from advance_lots
      where tenant_id = :tenant and payment_id = :paymentId and left_minor = amount_minor`,
    { paymentId }
  )
  await affect(
    `update advance_lots set amount_minor = amount_minor - left_minor, left_minor = 0
      where tenant_id = :tenant and payment_id = :paymentId and left_minor > 0`,
    { paymentId }
  )
}
