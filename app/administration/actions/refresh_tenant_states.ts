import { clock } from '#shared/clock'
import { asReader } from '#shared/tenancy/as_reader'
import { allRegions } from '#administration/queries/tenants'
import { platformRows } from '#administration/queries/platform_rows'
import { sizeOfTenant } from '#administration/queries/size_of_tenant'
import { tenantFacts } from '#administration/tenants/tenant_facts'

/**
 * Looks how each region stands, one after another, each in its own scope, and keeps the answer for
 * the centre's page. A region that fails says so and leaves the others alone. Answers how many.
 */
export async function refreshTenantStates(): Promise<number> {
  const regions = await allRegions()
  for (const { id } of regions) await refresh(id)
  return regions.length
}

async function refresh(tenantId: number) {
  try {
    const facts = await asReader(tenantId, async () => ({
      ...(await tenantFacts.collect()),
      sizeBytes: await sizeOfTenant(),
    }))
    await keep(tenantId, { facts: JSON.stringify(facts), failure: null })
  } catch (error) {
    await keep(tenantId, { facts: null, failure: (error as Error).message.slice(0, 300) })
  }
}

/** What was known before a failure stays known, with the time of the failure beside it. */
async function keep(tenantId: number, found: { facts: string | null; failure: string | null }) {
  await platformRows(
    `insert into platform.tenant_states as s (tenant_id, facts, failure, refreshed_at)
     values (:tenantId, coalesce(:facts::jsonb, '{}'), :failure, :now::timestamptz)
     on conflict (tenant_id) do update
       set facts = coalesce(:facts::jsonb, s.facts), failure = excluded.failure,
           refreshed_at = excluded.refreshed_at`,
    { tenantId, ...found, now: clock.now().toISO() }
  )
}
