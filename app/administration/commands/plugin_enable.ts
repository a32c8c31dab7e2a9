import { args, flags } from '@adonisjs/core/ace'
import { PluginCommand } from '#administration/commands/plugin_command'

/** Puts a version in force: the first one, a newer one, or the one before. No restart. */
export default class PluginEnable extends PluginCommand {
  static override commandName = 'plugin:enable'
  static override description =
    'Put a version of a package in force (also another one, or one before)'

  @args.string({ description: 'Name of the package' })
  declare package: string

  @flags.string({ description: 'Version; the resting or the newest one by default' })
  declare version?: string

  protected override async act() {
    const { asCentre } = await import('#administration/plugins/as_centre')
    const { enablePlugin } = await import('#administration/actions/enable_plugin')
    const { version } = this
    const asked = { package: this.package, ...(version ? { version } : {}) }
    const enabled = await asCentre(() => enablePlugin(asked))
    this.logger.success(`${enabled.package} ${enabled.version} is in force`)
  }
}
