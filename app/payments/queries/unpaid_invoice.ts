import { one } from '#shared/database/sql'
import { ofIssuedRuns } from '#billing/queries/issued_invoices'

export type UnpaidInvoice = { id: string; unpaidMinor: bigint }

/**
 * The newest issued invoice of an account and what of its sum is still owed: no more than it asks
 * for, no more than is owed today. Null when nothing is.
 */
export async function unpaidInvoice(accountId: string): Promise<UnpaidInvoice | null> {
  const row = await one<{ id: string; unpaid: string }>(
    `select i.invoice_id as id, least(i.closing_minor, coalesce(b.balance_minor, 0))::text as unpaid
       from invoices i
       left join balances b on b.tenant_id = :tenant and b.account_id = i.account_id
      where i.tenant_id = :tenant and i.account_id = :accountId
        and ${ofIssuedRuns('i.run_id')}
      order by i.period desc, i.run_id desc limit 1`,
    { accountId }
  )
  if (!row || BigInt(row.unpaid) <= 0n) return null
  return { id: row.id, unpaidMinor: BigInt(row.unpaid) }
}
