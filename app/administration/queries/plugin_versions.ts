import { rows } from '#shared/database/sql'
import type { PluginVersion } from '#administration/plugins/plugin'

/** What the registry holds, in the centre's scope: of all packages or of one; newest first. */
export function pluginVersions(packageName: string | null = null): Promise<PluginVersion[]> {
  return rows<PluginVersion>(
    `select package, version, source, status, description, adapters, folder, report,
            installed_by as "installedBy", installed_at as "installedAt",
            in_force_since as "inForceSince"
       from platform.plugins
      where :packageName::text is null or package = :packageName
      order by package, in_force_since desc nulls last, installed_at desc`,
    { packageName }
  )
}
