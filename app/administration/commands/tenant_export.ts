import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** All rows of one region as one archive, for handing over or keeping. */
export default class TenantExport extends BaseCommand {
  static override commandName = 'tenant:export'
  static override description = 'Write all rows of one region into an archive'
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'Code of the region' })
  declare tenant: string

  @flags.string({ description: 'File to write; <code>-<day>.tar by default' })
  declare to?: string

  @flags.string({ description: "Why; written in the region's log", default: 'console' })
  declare reason: string

  override async run() {
    const { clock } = await import('#shared/clock')
    const { asActor } = await import('#shared/http/actor')
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { audit } = await import('#administration/actions/audit')
    const { exportTenant } = await import('#administration/actions/export_tenant')
    const { tenantByCode } = await import('#administration/queries/tenants')
    const tenant = await tenantByCode(this.tenant)
    if (!tenant) {
      this.exitCode = 1
      return this.logger.error(`there is no region ${this.tenant}`)
    }
    const file = this.to ?? `${tenant.code}-${clock.today()}.tar`
    const actor = { kind: 'command' as const, id: null, name: TenantExport.commandName }
    const subject = { kind: 'tenant', id: String(tenant.id) }
    const { reason } = this
    await asTenant(tenant.id, () =>
      asActor(actor, () => audit({ action: 'tenant.exported', subject, reason, after: { file } }))
    )
    const done = await exportTenant({ tenant, file })
    this.logger.success(`${file}: ${done.tables} tables, ${done.rows} rows, ${done.bytes} bytes`)
    this.logger.info(`sha256 ${done.sha256}`)
  }
}
