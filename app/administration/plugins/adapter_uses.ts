import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { allRegions } from '#administration/queries/tenants'
import type { Tenant } from '#administration/tenant'

/** A channel of a region that works by an adapter. */
export type AdapterUse = { key: string; title: string; status: string }

type Source = () => Promise<AdapterUse[]>

const sources: Source[] = []

/** Each module tells which adapters the channels of the tenant in scope use; see `start/plugins.ts`. */
export const adapterUses = {
  offer(...more: readonly Source[]) {
    sources.push(...more)
  },

  /** The channels of all regions that use one of the adapters. */
  async of(keys: readonly string[]): Promise<(AdapterUse & { region: Tenant })[]> {
    const found: (AdapterUse & { region: Tenant })[] = []
    for (const region of await allRegions()) {
      const uses = await TenantScope.leave(() => asTenant(region.id, all))
      found.push(...uses.filter(({ key }) => keys.includes(key)).map((use) => ({ ...use, region })))
    }
    return found
  },
}

async function all(): Promise<AdapterUse[]> {
  const uses: AdapterUse[] = []
  for (const source of sources) uses.push(...(await source()))
  return uses
}
