import { rows } from '#shared/database/sql'

export type Deviation = {
  accountId: string
  number: string
  name: string
  address: string
  quantityWh: string
  amountMinor: string
  beforeWh: string
  beforeMinor: string
}

/** The accounts of a run that differ most in money from the month before. */
export function runDeviations(runId: string, limit: number): Promise<Deviation[]> {
  return rows<Deviation>(
    `select d.account_id as "accountId", a.number, a.name, a.address,
            d.quantity_wh::text as "quantityWh", d.amount_minor::text as "amountMinor",
            d.before_wh::text as "beforeWh", d.before_minor::text as "beforeMinor"
       from billing_deviations d
       join personal_accounts a on a.tenant_id = :tenant and a.id = d.account_id
      where d.tenant_id = :tenant and d.run_id = :runId
      order by abs(d.amount_minor - d.before_minor) desc, a.number limit :limit`,
    { runId, limit }
  )
}
