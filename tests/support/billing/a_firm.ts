import { affect, one } from '#shared/database/sql'
import type { BillingRegion, Household } from '#tests/support/billing/billing_region'

/** A legal consumer by class and plan of one price in `month`: these terms are all that make it one. */
export async function aFirm(region: BillingRegion, month: string): Promise<Household> {
  const account = await region.household({ openedOn: '2025-01-01' })
  await region.in(async () => {
    const plan = await one<{ id: number }>(
      `select p.id from tariff_plans p join tariff_rates r on r.tenant_id = :tenant and r.plan_id = p.id
        where p.tenant_id = :tenant and p.consumer_class = 'legal' and r.valid_from <= :month
          and (r.valid_to is null or r.valid_to > :month) and p.tariff_group <> 'zoned'
        group by p.id having count(*) = 1 order by p.id limit 1`,
      { month }
    )
    await affect(
      `update personal_accounts set consumer_class = 'legal'
        where tenant_id = :tenant and id = :accountId`,
      { accountId: account.accountId }
    )
    await affect(
      `update contract_terms set plan_id = :plan where tenant_id = :tenant and account_id = :accountId`,
      { accountId: account.accountId, plan: plan!.id }
    )
  })
  return account
}
