import { args, flags } from '@adonisjs/core/ace'
import { PluginCommand } from '#administration/commands/plugin_command'

/** Takes an installed version off the disk. */
export default class PluginRemove extends PluginCommand {
  static override commandName = 'plugin:remove'
  static override description =
    'Remove a version that does not work; refused while channels need it'

  @args.string({ description: 'Name of the package' })
  declare package: string

  @flags.string({ description: 'Version; the newest installed one by default' })
  declare version?: string

  @flags.string({ description: 'Why; written in the log', default: 'console' })
  declare reason: string

  protected override async act() {
    const { asCentre } = await import('#administration/plugins/as_centre')
    const { removePlugin } = await import('#administration/actions/remove_plugin')
    const { reason, version } = this
    const asked = { package: this.package, reason, ...(version ? { version } : {}) }
    const removed = await asCentre(() => removePlugin(asked))
    this.logger.success(`${removed.package} ${removed.version} is removed`)
  }
}
