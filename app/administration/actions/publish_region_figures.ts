import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import type { Period } from '#shared/kernel/calendar'
import { platformRows } from '#administration/queries/platform_rows'
import { regionFigures } from '#administration/tenants/region_figures'

/**
 * The region adds itself up and publishes the sums of a month. Nobody of the centre reads its rows:
 * the republic sees what a region has told, and when.
 */
export async function publishRegionFigures(tenantId: number, period: Period): Promise<void> {
  const figures = await asTenant(tenantId, () => regionFigures.add(period))
  await platformRows(
    `insert into platform.region_figures as f
       (tenant_id, period, accounts, charged_minor, collected_minor, debt_minor, published_at)
     values (:tenantId, :period, :accounts, :charged, :collected, :debt, :now::timestamptz)
     on conflict (tenant_id, period) do update
       set accounts = excluded.accounts, charged_minor = excluded.charged_minor,
           collected_minor = excluded.collected_minor, debt_minor = excluded.debt_minor,
           version = f.version + 1, published_at = excluded.published_at`,
    {
      tenantId,
      period,
      accounts: figures.accounts,
      charged: figures.chargedMinor.toString(),
      collected: figures.collectedMinor.toString(),
      debt: figures.debtMinor.toString(),
      now: clock.now().toISO(),
    }
  )
}
