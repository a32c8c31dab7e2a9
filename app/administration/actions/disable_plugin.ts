import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { changeRegistry } from '#administration/plugins/change_registry'
import { putInForce } from '#administration/plugins/put_in_force'
import { pluginNamed } from '#administration/queries/plugins'

type Asked = { package: string; reason: string }

/**
 * Lets a package rest everywhere. Its channels and all they brought stay; whoever calls is told to
 * come again later.
 *
 * @throws E_PLUGIN_UNKNOWN · E_PLUGIN_STATE
 */
export function disablePlugin({ package: name, reason }: Asked): Promise<void> {
  return changeRegistry(async () => {
    const plugin = await pluginNamed(name)
    if (!plugin) throw new DomainException('E_PLUGIN_UNKNOWN', { package: name }, 404)
    const { inForce } = plugin
    if (inForce?.status !== 'enabled') {
      throw new DomainException('E_PLUGIN_STATE', {
        package: name,
        version: inForce?.version ?? '',
      })
    }
    await putInForce(inForce, 'disabled')
    const { version } = inForce
    await audit({
      action: 'plugin.disabled',
      subject: { kind: 'plugin', id: name },
      reason,
      before: { version, status: 'enabled' },
      after: { version, status: 'disabled' },
    })
  })
}
