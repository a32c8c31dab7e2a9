import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { adapterUses } from '#administration/plugins/adapter_uses'
import { changeRegistry } from '#administration/plugins/change_registry'
import type { Plugin, PluginVersion } from '#administration/plugins/plugin'
import { putInForce } from '#administration/plugins/put_in_force'
import { pluginNamed } from '#administration/queries/plugins'

type Asked = { package: string; version?: string; reason?: string }

/**
 * Puts a version in force that passed its examination: the first one, another one, or one before.
 * Calls under way end by the version they began with; the next ones are answered by this.
 *
 * @throws E_PLUGIN_UNKNOWN · E_PLUGIN_NOT_PASSED · E_PLUGIN_STATE · E_PLUGIN_LACKS_KEYS
 */
export function enablePlugin({ package: name, version, reason }: Asked): Promise<PluginVersion> {
  return changeRegistry(async () => {
    const plugin = await pluginNamed(name)
    const wanted = wantedOf(plugin, version)
    if (!plugin || !wanted) throw new DomainException('E_PLUGIN_UNKNOWN', { package: name }, 404)
    refuseUnfit(wanted)
    await refuseLosing(plugin, wanted)
    await putInForce(wanted, 'enabled')
    const before = plugin.inForce
    const isSwitched = before !== null && before.version !== wanted.version
    await audit({
      action: isSwitched ? 'plugin.switched' : 'plugin.enabled',
      subject: { kind: 'plugin', id: name },
      reason,
      before: before ? { version: before.version, status: before.status } : undefined,
      after: { version: wanted.version, status: 'enabled' },
    })
    return wanted
  })
}

/** Named, or the one that rests, or the only one that could be meant: the newest that passed. */
function wantedOf(plugin: Plugin | null, version: string | undefined): PluginVersion | undefined {
  if (version !== undefined) return plugin?.versions.find((one) => one.version === version)
  return plugin?.inForce ?? plugin?.versions.find(({ status }) => status === 'installed')
}

function refuseUnfit({ package: name, version, status }: PluginVersion) {
  if (status === 'failed') {
    throw new DomainException('E_PLUGIN_NOT_PASSED', { package: name, version })
  }
  if (status === 'installed' || status === 'disabled') return
  throw new DomainException('E_PLUGIN_STATE', { package: name, version })
}

/** A version that no longer has an adapter in use would leave channels without one. */
async function refuseLosing({ inForce }: Plugin, wanted: PluginVersion) {
  const kept = wanted.adapters.map(({ manifest }) => manifest.key)
  const keys = (inForce?.adapters ?? []).map(({ manifest }) => manifest.key)
  const lost = keys.filter((key) => !kept.includes(key))
  const [use] = lost.length > 0 ? await adapterUses.of(lost) : []
  if (use) throw new DomainException('E_PLUGIN_LACKS_KEYS', { key: use.key, channel: use.title })
}
