import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { publishRegionFigures } from '#administration/actions/publish_region_figures'
import { platformRows } from '#administration/queries/platform_rows'

const STALE_MINUTES = 10

/** Each region publishes the month in work and the running one, when what it said has grown old. */
export async function publishFigures(tenantId: number): Promise<number> {
  let published = 0
  for (const period of [addMonths(clock.period(), -1), clock.period()]) {
    if (!(await isDue(tenantId, period))) continue
    await publishRegionFigures(tenantId, period)
    published += 1
  }
  return published
}

async function isDue(tenantId: number, period: string): Promise<boolean> {
  const [due] = await platformRows<{ due: boolean }>(
    `select exists (select from platform.tenants where id = :tenantId and kind = 'region')
        and not exists (
          select from platform.region_figures
           where tenant_id = :tenantId and period = :period
             and published_at > now() - make_interval(mins => :minutes)) as due`,
    { tenantId, period, minutes: STALE_MINUTES }
  )
  return due?.due ?? false
}
