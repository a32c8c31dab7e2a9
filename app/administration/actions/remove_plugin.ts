import { rm } from 'node:fs/promises'
import { affect } from '#shared/database/sql'
import { pluginsFolder } from '#shared/adapters/plugins_folder'
import { DomainException } from '#shared/http/domain_exception'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { audit } from '#administration/actions/audit'
import { adapterUses } from '#administration/plugins/adapter_uses'
import { changeRegistry } from '#administration/plugins/change_registry'
import type { PluginVersion } from '#administration/plugins/plugin'
import { pluginNamed } from '#administration/queries/plugins'

type Asked = { package: string; version?: string; reason: string }

/**
 * Takes an installed version off the disk; its row stays and says so. The one that works, and the
 * last one of a package whose adapters have channels, cannot be removed.
 *
 * @throws E_PLUGIN_UNKNOWN · E_PLUGIN_BUILT_IN · E_PLUGIN_IN_FORCE · E_PLUGIN_USED
 */
export function removePlugin({ package: name, version, reason }: Asked): Promise<PluginVersion> {
  return changeRegistry(async () => {
    const versions = (await pluginNamed(name))?.versions ?? []
    const there = versions.filter(({ status }) => status !== 'removed')
    const wanted = there.find((one) =>
      version === undefined ? one.source === 'installed' : one.version === version
    )
    if (!wanted) throw new DomainException('E_PLUGIN_UNKNOWN', { package: name }, 404)
    await refuseNeeded(wanted, there)
    await affect(
      `update platform.plugins set status = 'removed', folder = null
        where package = :name and version = :version`,
      { name, version: wanted.version }
    )
    await audit({
      action: 'plugin.removed',
      subject: { kind: 'plugin', id: name },
      reason,
      before: { version: wanted.version, status: wanted.status },
    })
    clearAfterCommit(wanted)
    return wanted
  })
}

async function refuseNeeded(wanted: PluginVersion, there: readonly PluginVersion[]) {
  const { package: name, version, source, status } = wanted
  if (source === 'built_in') throw new DomainException('E_PLUGIN_BUILT_IN', { package: name })
  const isReplacing = there.some((one) => one.source === 'built_in')
  if (status === 'enabled' || (status === 'disabled' && isReplacing)) {
    throw new DomainException('E_PLUGIN_IN_FORCE', { package: name, version })
  }
  const others = there.filter((one) => one !== wanted && one.status !== 'failed')
  const isLast = status === 'disabled' || others.length === 0
  const [use] = isLast
    ? await adapterUses.of(wanted.adapters.map(({ manifest }) => manifest.key))
    : []
  if (!use) return
  throw new DomainException('E_PLUGIN_USED', { channel: use.title, region: use.region.nameUz })
}

/** Threads that still hold the code have read it; a folder that stays behind by a fault hurts nobody. */
function clearAfterCommit({ folder }: PluginVersion) {
  if (!folder) return
  TenantScope.require().trx.after('commit', () =>
    rm(pluginsFolder(folder), { recursive: true, force: true })
  )
}
