import { rows } from '#shared/database/sql'

export type PluginRegion = { package: string; tenantId: number; isAllowed: boolean }

/** What was said about regions: exceptions from what a package may by itself. */
export function pluginRegions(): Promise<PluginRegion[]> {
  return rows<PluginRegion>(
    `select package, tenant_id as "tenantId", is_allowed as "isAllowed"
       from platform.plugin_regions order by package, tenant_id`
  )
}
