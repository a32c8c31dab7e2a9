import { args, flags } from '@adonisjs/core/ace'
import { PluginCommand } from '#administration/commands/plugin_command'

/** A region may use a package. */
export default class PluginAllow extends PluginCommand {
  static override commandName: string = 'plugin:allow'
  static override description = 'Allow a region to use a package'

  @args.string({ description: 'Name of the package' })
  declare package: string

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

  @flags.string({ description: "Why; written in the region's log", default: 'console' })
  declare reason: string

  protected isAllowed = true

  protected override async act() {
    const { tenantByCode } = await import('#administration/queries/tenants')
    const { asCentre } = await import('#administration/plugins/as_centre')
    const { allowPlugin } = await import('#administration/actions/allow_plugin')
    const region = await tenantByCode(this.tenant)
    if (region?.kind !== 'region') return this.refuse(`No region has the code ${this.tenant}`)
    const { reason, isAllowed } = this
    await asCentre(() => allowPlugin({ package: this.package, region, isAllowed, reason }))
    this.logger.success(`${this.package} ${isAllowed ? 'may' : 'may not'} serve ${region.code}`)
  }
}
