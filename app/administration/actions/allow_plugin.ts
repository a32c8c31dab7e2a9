import { affect } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { tellRegionLater } from '#administration/actions/tell_region_later'
import { changeRegistry } from '#administration/plugins/change_registry'
import { pluginNamed } from '#administration/queries/plugins'
import type { Tenant } from '#administration/tenant'

type Asked = { package: string; region: Tenant; isAllowed: boolean; reason: string }

/**
 * Says whether a package may serve a region. Where it may not, no channel of it can be opened and
 * providers find nobody; channels that are there wait untouched.
 *
 * @throws E_PLUGIN_UNKNOWN
 */
export function allowPlugin({ package: name, region, isAllowed, reason }: Asked): Promise<void> {
  return changeRegistry(async () => {
    if (!(await pluginNamed(name))) {
      throw new DomainException('E_PLUGIN_UNKNOWN', { package: name }, 404)
    }
    await affect(
      `insert into platform.plugin_regions (package, tenant_id, is_allowed, changed_by)
       values (:name, :tenantId, :isAllowed, :by)
       on conflict (package, tenant_id) do update
          set is_allowed = excluded.is_allowed, changed_by = excluded.changed_by,
              changed_at = clock_timestamp()`,
      { name, tenantId: region.id, isAllowed, by: actorText() }
    )
    const action = isAllowed ? 'plugin.allowed' : 'plugin.forbidden'
    const facts = { package: name, region: region.code }
    await audit({ action, subject: { kind: 'plugin', id: name }, reason, after: facts })
    await tellRegionLater({ tenantId: region.id, action, reason, facts: { package: name } })
  })
}
