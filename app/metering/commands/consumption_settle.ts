import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Fills a month that nobody read: norms where there is no meter, estimates where there is one. */
export default class ConsumptionSettle extends BaseCommand {
  static override commandName = 'consumption:settle'
  static override description = 'Settle a month without readings by norms and estimates'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

  @flags.string({ description: 'The month, YYYY-MM', required: true })
  declare month: string

  @flags.number({ description: 'Id of a division; the whole region when left out' })
  declare division?: number

  override async run() {
    const { tenantByCode } = await import('#administration/queries/tenants')
    const { isDate } = await import('#shared/kernel/calendar')
    const { settleMonth } = await import('#metering/actions/settle_month')
    const region = await tenantByCode(this.tenant)
    const period = `${this.month}-01`
    if (!region || !isDate(period)) {
      this.logger.error(region ? `Not a month: ${this.month}` : `No region ${this.tenant}`)
      this.exitCode = 1
      return
    }
    const asked = { tenantId: region.id, period, divisionId: this.division ?? null }
    const { byNorm, estimated, impossible } = await settleMonth(asked)
    for (const { number, code } of impossible.slice(0, 50)) {
      this.logger.warning(`${number}: ${code}`)
    }
    this.logger.success(
      `${byNorm} by norm, ${estimated} estimated, ${impossible.length} to be read`
    )
  }
}
