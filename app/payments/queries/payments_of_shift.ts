import { rows } from '#shared/database/sql'
import type { Tender } from '#payments/cash_desk'

export type ShiftPayment = {
  id: string
  receiptNumber: string | null
  paidAt: string
  accountNumber: string
  accountName: string
  tender: Tender
  amountMinor: string
  status: 'posted' | 'reversed'
}

const MOST = 500

/** The payments that a shift took, the newest first. */
export async function paymentsOfShift(shiftId: string): Promise<ShiftPayment[]> {
  const found = await rows<Omit<ShiftPayment, 'paidAt'> & { recorded_at: Date }>(
    `select p.payment_id as id, r.number as "receiptNumber", p.recorded_at,
            a.number as "accountNumber", a.name as "accountName", s.tender,
            p.amount_minor::text as "amountMinor", p.status
       from shift_payments s
       join payments p on p.tenant_id = :tenant and p.payment_id = s.payment_id
       join personal_accounts a on a.tenant_id = :tenant and a.id = p.account_id
       left join receipts r on r.tenant_id = :tenant and r.payment_id = p.payment_id
      where s.tenant_id = :tenant and s.shift_id = :shiftId
      order by p.recorded_at desc, p.payment_id desc limit ${MOST}`,
    { shiftId }
  )
  return found.map(({ recorded_at, ...payment }) => ({
    ...payment,
    paidAt: recorded_at.toISOString(),
  }))
}
