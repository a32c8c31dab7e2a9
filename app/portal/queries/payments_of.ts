import { rows } from '#shared/database/sql'

export type PaidSum = {
  id: string
  amountMinor: string
  paidAt: string
  through: string
  status: 'posted' | 'reversed'
}

type Row = Omit<PaidSum, 'paidAt'> & { paidAt: Date }

/** The payments of an account, newest first. */
export async function paymentsOf(accountId: string, most: number): Promise<PaidSum[]> {
  const found = await rows<Row>(
    `select p.payment_id as id, p.amount_minor as "amountMinor", p.paid_at as "paidAt",
            c.title as through, p.status
       from payments p
       join payment_channels c on c.tenant_id = :tenant and c.id = p.channel_id
      where p.tenant_id = :tenant and p.account_id = :accountId
      order by p.paid_at desc, p.payment_id desc limit :most`,
    { accountId, most }
  )
  return found.map((row) => ({ ...row, paidAt: row.paidAt.toISOString() }))
}
