import { affect } from '#shared/database/sql'

/**
 * A payment that is reversed while the shift that took it is open leaves that drawer, unless it has
 * left another one already. What a closed shift took is reversed beside its drawer.
 */
export async function keepReturn(paymentId: string): Promise<void> {
  await affect(
    `insert into shift_returns (tenant_id, payment_id, shift_id, tender, amount_minor)
     select :tenant, p.payment_id, s.id, t.tender, p.amount_minor
       from shift_payments t
       join payments p on p.tenant_id = :tenant and p.payment_id = t.payment_id
       join cashier_shifts s on s.tenant_id = :tenant and s.id = t.shift_id and s.status = 'open'
      where t.tenant_id = :tenant and t.payment_id = :paymentId
        and not exists (select from shift_returns r
                         where r.tenant_id = :tenant and r.payment_id = t.payment_id)
        for share of s`,
    { paymentId }
  )
}
