import type { Report } from '#shared/adapters/installing/examination'
import { affect } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { audit } from '#administration/actions/audit'
import type { InstalledPlugin } from '#administration/actions/install_plugin'
import { changeRegistry } from '#administration/plugins/change_registry'
import { refuseTakenKeys } from '#administration/plugins/refuse_taken_keys'

/**
 * Writes an examined version down, with its report; `place` puts its folder where the row says. In
 * the centre's scope.
 *
 * @throws E_PLUGIN_KEY_TAKEN
 */
export function keepPlugin(
  installed: InstalledPlugin,
  folder: string | null,
  place: () => Promise<void>
): Promise<void> {
  const { name, version, adapters, report } = installed
  return changeRegistry(async () => {
    const keys = adapters.map(({ manifest }) => manifest.key)
    if (folder) await takeKeys(name, keys)
    await put(installed, folder)
    if (folder) await place()
    await audit({
      action: folder ? 'plugin.installed' : 'plugin.failed',
      subject: { kind: 'plugin', id: name },
      after: { version, keys: keys.join(', '), tests: testsOf(report) },
    })
  })
}

function testsOf({ adapters }: Report): number {
  return adapters.reduce((sum, { verdicts }) => sum + verdicts.length, 0)
}

/** From now on they belong to this package. */
async function takeKeys(name: string, keys: readonly string[]) {
  await affect(
    `insert into platform.plugin_keys (key, package)
     select key, :name from unnest(:keys::text[]) as key on conflict do nothing`,
    { name, keys }
  )
  await refuseTakenKeys(name, keys)
}

function put(installed: InstalledPlugin, folder: string | null) {
  const { name, version, description, adapters, integrity, report } = installed
  return affect(
    `insert into platform.plugins
       (package, version, source, status, description, adapters, folder, integrity, report, installed_by)
     values (:name, :version, 'installed', :status, :description, :adapters::jsonb, :folder,
             :integrity, :report::jsonb, :by)
     on conflict (package, version) do update
        set status = excluded.status, description = excluded.description,
            adapters = excluded.adapters, folder = excluded.folder, integrity = excluded.integrity,
            report = excluded.report, installed_by = excluded.installed_by,
            installed_at = clock_timestamp(), in_force_since = null`,
    {
      ...{ name, version, description, folder, integrity },
      status: folder ? 'installed' : 'failed',
      adapters: JSON.stringify(adapters),
      report: JSON.stringify(report),
      by: actorText(),
    }
  )
}
