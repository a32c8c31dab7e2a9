import { rows } from '#shared/database/sql'

/** What the accounts of a plan come to in the month of the run, and what they came to the month before. */
export type PlanComparison = {
  planId: number
  code: string | null
  nameUz: string | null
  nameCyrl: string | null
  nameRu: string | null
  accounts: number
  quantityWh: string
  amountMinor: string
  beforeAccounts: number
  beforeWh: string
  beforeMinor: string
}

/** By plan, the largest first; empty until the chunks of the run are compared. */
export function runComparison(runId: string): Promise<PlanComparison[]> {
  return rows<PlanComparison>(
    `select c.plan_id as "planId", p.code, p.name_uz as "nameUz", p.name_cyrl as "nameCyrl",
            p.name_ru as "nameRu", sum(c.accounts)::int as accounts,
            sum(c.quantity_wh)::bigint::text as "quantityWh",
            sum(c.amount_minor)::bigint::text as "amountMinor",
            sum(c.before_accounts)::int as "beforeAccounts",
            sum(c.before_wh)::bigint::text as "beforeWh",
            sum(c.before_minor)::bigint::text as "beforeMinor"
       from billing_comparisons c
       left join tariff_plans p on p.tenant_id = :tenant and p.id = c.plan_id
      where c.tenant_id = :tenant and c.run_id = :runId
      group by c.plan_id, p.code, p.name_uz, p.name_cyrl, p.name_ru
      order by sum(c.amount_minor) desc, c.plan_id`,
    { runId }
  )
}
