import { one } from '#shared/database/sql'

/** Whether the month that a payment is booked in has been closed in its division. */
export async function isMonthClosed(paymentId: string): Promise<boolean> {
  const closed = await one(
    `select 1 from payments p
       join periods m on m.tenant_id = :tenant and m.division_id = p.division_id
        and m.period = date_trunc('month', p.booked_on::timestamp)::date and m.state = 'closed'
      where p.tenant_id = :tenant and p.payment_id = :paymentId`,
    { paymentId }
  )
  return closed !== null
}
