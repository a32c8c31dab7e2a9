import { builtInAdapters } from '#shared/adapters/built_in'
import type { Plugin, PluginVersion } from '#administration/plugins/plugin'
import { pluginVersions } from '#administration/queries/plugin_versions'

/** All packages, built in and installed, by name. In the centre's scope. */
export async function plugins(): Promise<Plugin[]> {
  const kept = await pluginVersions()
  const builtIn = await builtInVersions()
  const names = new Set([...builtIn.keys(), ...kept.map((one) => one.package)])
  return [...names].sort().map((name) => pluginOf(name, kept, builtIn.get(name)))
}

/** One package, or null. */
export async function pluginNamed(name: string): Promise<Plugin | null> {
  const kept = await pluginVersions(name)
  const builtIn = (await builtInVersions()).get(name)
  return kept.length > 0 || builtIn ? pluginOf(name, kept, builtIn) : null
}

/** The code is the truth of what is built in; a row of it tells only its status. */
function pluginOf(name: string, all: readonly PluginVersion[], builtIn?: PluginVersion): Plugin {
  const rows = all.filter((one) => one.package === name)
  const installed = rows.filter(({ source }) => source === 'installed')
  const said = rows.find(({ source }) => source === 'built_in')
  const isReplaced = installed.some(isInForce)
  const status: PluginVersion['status'] = isReplaced
    ? 'installed'
    : said?.status === 'disabled'
      ? 'disabled'
      : 'enabled'
  const own = builtIn && {
    ...builtIn,
    status,
    report: said?.report ?? null,
    inForceSince: said?.inForceSince ?? null,
  }
  const versions = own ? [...installed, own] : installed
  return { name, versions, inForce: versions.find(isInForce) ?? null }
}

function isInForce({ status }: PluginVersion): boolean {
  return status === 'enabled' || status === 'disabled'
}

async function builtInVersions(): Promise<Map<string, PluginVersion>> {
  const found = new Map<string, PluginVersion>()
  for (const { manifest, has, source } of await builtInAdapters()) {
    const known = found.get(source.package)
    const adapters = [...(known?.adapters ?? []), { manifest, has }]
    found.set(source.package, { ...built(source), adapters })
  }
  return found
}

function built({ package: name, version }: { package: string; version: string }): PluginVersion {
  return {
    ...{ package: name, version, source: 'built_in', status: 'enabled', description: '' },
    ...{ adapters: [], folder: null, report: null },
    ...{ installedBy: null, installedAt: null, inForceSince: null },
  }
}
