import { affect } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import type { PluginVersion } from '#administration/plugins/plugin'

/** One version of a package is in force and works or rests; what was in force stands beside. */
export async function putInForce(version: PluginVersion, status: 'enabled' | 'disabled') {
  const { package: name } = version
  await affect(
    `update platform.plugins set status = 'installed'
      where package = :name and status in ('enabled', 'disabled')`,
    { name }
  )
  // What is built in has no row until something is said about it.
  await affect(
    `insert into platform.plugins
       (package, version, source, status, folder, installed_by, in_force_since)
     values (:name, :version, :source, :status, :folder, :by, clock_timestamp())
     on conflict (package, version) do update
        set status = excluded.status, in_force_since = excluded.in_force_since`,
    {
      ...{ name, status, version: version.version, source: version.source },
      ...{ folder: version.folder, by: actorText() },
    }
  )
}
