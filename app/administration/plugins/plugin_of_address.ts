import { DomainException } from '#shared/http/domain_exception'
import type { Plugin } from '#administration/plugins/plugin'
import { nameOf } from '#administration/plugins/slug'
import { pluginNamed } from '#administration/queries/plugins'
import type { Work } from '#administration/work'

/**
 * The package of an address of the centre's pages; a region has no such pages, whatever its rights.
 *
 * @throws E_PLUGIN_UNKNOWN
 */
export async function pluginOfAddress({ tenant }: Work, slug: string): Promise<Plugin> {
  const plugin = tenant.kind === 'centre' ? await pluginNamed(nameOf(slug)) : null
  if (!plugin) throw new DomainException('E_PLUGIN_UNKNOWN', { package: nameOf(slug) }, 404)
  return plugin
}
