import type { Plugin, PluginVersion } from '#administration/plugins/plugin'
import { slugOf } from '#administration/plugins/slug'
import type { PluginRegion } from '#administration/queries/plugin_regions'
import { nameIn } from '#administration/names'
import type { Tenant } from '#administration/tenant'

/** A package as a line of the list. */
export function pluginForList(plugin: Plugin, regions: readonly AllowedRegion[]) {
  const shown = shownOf(plugin)
  const allowed = regions.filter(({ isAllowed }) => isAllowed).length
  return {
    id: plugin.name,
    name: plugin.name,
    slug: slugOf(plugin.name),
    state: stateOf(plugin),
    source: plugin.inForce?.source ?? shown.source,
    version: plugin.inForce?.version ?? null,
    newer: newerOf(plugin),
    kinds: [...new Set(shown.adapters.map(({ manifest }) => manifest.kind))],
    keys: shown.adapters.map(({ manifest }) => manifest.key),
    allowed,
    regions: regions.length,
  }
}

export type AllowedRegion = { id: string; code: string; name: string; isAllowed: boolean }

/** Which regions a package may serve. */
export function regionsOf(
  { name, inForce, versions }: Plugin,
  exceptions: readonly PluginRegion[],
  { regions, locale }: { regions: readonly Tenant[]; locale: string }
): AllowedRegion[] {
  const said = new Map(
    exceptions
      .filter((one) => one.package === name)
      .map(({ tenantId, isAllowed }) => [tenantId, isAllowed])
  )
  const isBuiltIn = (inForce ?? versions.at(-1))?.source === 'built_in'
  return regions.map((region) => ({
    id: region.code,
    code: region.code,
    name: nameIn(locale, region),
    isAllowed: said.get(region.id) ?? isBuiltIn,
  }))
}

/** One version with its report, instants as text. */
export function versionForCard(one: PluginVersion) {
  const verdicts = one.report?.adapters.flatMap((adapter) => adapter.verdicts) ?? []
  return {
    id: one.version,
    version: one.version,
    source: one.source,
    status: one.status,
    installedAt: one.installedAt?.toISOString() ?? null,
    inForceSince: one.inForceSince?.toISOString() ?? null,
    passed: verdicts.filter(({ problem }) => problem === null).length,
    failed: verdicts.filter(({ problem }) => problem !== null).length,
    problem: one.report?.problem ?? null,
    isExamined: one.report !== null,
  }
}

/** The adapters of a version: what each can and asks for, and every test it was put to. */
export function adaptersForCard({ adapters, report }: PluginVersion, locale: string) {
  return adapters.map(({ manifest, has }) => ({
    key: manifest.key,
    kind: manifest.kind,
    title: manifest.title,
    contract: manifest.contract,
    abilities: [...abilitiesOf(manifest, has)],
    settings: manifest.settings.map(({ name, kind, about, titles }) => ({
      ...{ name, kind, about },
      title: titles?.[locale] ?? name,
    })),
    verdicts: [...(report?.adapters.find(({ key }) => key === manifest.key)?.verdicts ?? [])],
  }))
}

/** Never empty: what is in force, else the newest that could be. */
export function shownOf({ inForce, versions }: Plugin): PluginVersion {
  return inForce ?? versions.find(({ status }) => status === 'installed') ?? versions[0]!
}

function stateOf({ inForce, versions }: Plugin) {
  if (inForce) return inForce.status
  if (versions.some(({ status }) => status === 'installed')) return 'installed'
  return versions[0]!.status
}

/** A version that passed and came after the one in force. */
function newerOf({ inForce, versions }: Plugin): string | null {
  const waiting = versions.find(
    ({ status, inForceSince, source }) =>
      status === 'installed' && inForceSince === null && source === 'installed'
  )
  return inForce ? (waiting?.version ?? null) : null
}

type AnyManifest = PluginVersion['adapters'][number]['manifest']

function abilitiesOf(manifest: AnyManifest, has: readonly string[]): readonly string[] {
  if (manifest.kind === 'payment') return manifest.commands
  if (manifest.kind === 'outbound') return [...manifest.can, ...manifest.hosts]
  if (manifest.kind === 'message') return [...has, ...manifest.hosts]
  return manifest.accepts
}
