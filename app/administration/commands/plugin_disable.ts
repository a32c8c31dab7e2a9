import { args, flags } from '@adonisjs/core/ace'
import { PluginCommand } from '#administration/commands/plugin_command'

/** Lets a package rest: providers are told to come again, and nothing is lost. */
export default class PluginDisable extends PluginCommand {
  static override commandName = 'plugin:disable'
  static override description = 'Let a package rest in all regions; its channels and data stay'

  @args.string({ description: 'Name of the package' })
  declare package: string

  @flags.string({ description: 'Why; written in the log', default: 'console' })
  declare reason: string

  protected override async act() {
    const { asCentre } = await import('#administration/plugins/as_centre')
    const { disablePlugin } = await import('#administration/actions/disable_plugin')
    await asCentre(() => disablePlugin({ package: this.package, reason: this.reason }))
    this.logger.success(`${this.package} rests`)
  }
}
