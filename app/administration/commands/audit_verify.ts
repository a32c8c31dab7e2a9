import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Proves that nobody changed the audit log below the application, or names where somebody did. */
export default class AuditVerify extends BaseCommand {
  static override commandName = 'audit:verify'
  static override description =
    'Check the audit log against its hash chain and the heads outside the database'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of one region; all of them when left out' })
  declare tenant?: string

  @flags.string({ description: 'Only what was sealed since this day, YYYY-MM-DD' })
  declare from?: string

  override async run() {
    const { isDate } = await import('#shared/kernel/calendar')
    if (this.from && !isDate(this.from)) return this.#refuse(`${this.from} is not a day`)
    const { activeTenants, tenantByCode } = await import('#administration/queries/tenants')
    const one = this.tenant ? await tenantByCode(this.tenant) : null
    if (this.tenant && !one) return this.#refuse(`No region has the code ${this.tenant}`)
    for (const { id, code } of one ? [one] : await activeTenants()) await this.#verify(id, code)
  }

  async #verify(tenantId: number, code: string) {
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { verifyAudit } = await import('#administration/queries/verify_audit')
    const { faultInWords } = await import('#administration/sealing/fault_in_words')
    const { from } = this
    const { fault, blocks, rows, unsealed, headless } = await asTenant(tenantId, () =>
      verifyAudit(from ? { from } : {})
    )
    if (fault) return this.#refuse(`${code}: ${faultInWords(fault)}`)
    const rest = [
      `${code}: ${rows} rows in ${blocks} blocks are as they were sealed`,
      unsealed > 0 && `${unsealed} rows wait for their block`,
      headless > 0 && `${headless} blocks have no head outside yet`,
    ]
    this.logger.success(rest.filter(Boolean).join(', '))
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
