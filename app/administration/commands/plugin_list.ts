import { PluginCommand } from '#administration/commands/plugin_command'
import type { Plugin, PluginVersion } from '#administration/plugins/plugin'

/** Which packages of adapters there are, in which versions. */
export default class PluginList extends PluginCommand {
  static override commandName = 'plugin:list'
  static override description = 'List packages of adapters, their versions and their keys'

  protected override async act() {
    const { asCentre } = await import('#administration/plugins/as_centre')
    const { plugins } = await import('#administration/queries/plugins')
    const table = this.ui.table().head(['package', 'version', 'status', 'source', 'adapters'])
    for (const plugin of await asCentre(() => plugins())) {
      for (const row of rowsOf(plugin)) table.row(row)
    }
    table.render()
  }
}

function rowsOf({ versions }: Plugin): string[][] {
  return versions.map((one) => [
    one.package,
    one.version,
    one.status,
    one.source.replace('_', ' '),
    keysOf(one),
  ])
}

function keysOf({ adapters }: PluginVersion): string {
  return adapters.map(({ manifest }) => `${manifest.key} (${manifest.kind})`).join(', ')
}
