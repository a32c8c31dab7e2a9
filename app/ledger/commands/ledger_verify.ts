import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** The nightly proof that the books agree with themselves. */
export default class LedgerVerify extends BaseCommand {
  static override commandName = 'ledger:verify'
  static override description =
    'Check that transactions sum to zero, balances match entries and closed months stay as they were'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of one region; all of them when left out' })
  declare tenant?: string

  @flags.boolean({ description: 'Only what was posted since the last check without faults' })
  declare since?: boolean

  override async run() {
    const { activeTenants, tenantByCode } = await import('#administration/queries/tenants')
    const one = this.tenant ? await tenantByCode(this.tenant) : null
    if (this.tenant && !one) return this.#refuse(`No region has the code ${this.tenant}`)
    for (const { id, code } of one ? [one] : await activeTenants()) await this.#verify(id, code)
  }

  async #verify(tenantId: number, code: string) {
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { checkLedger } = await import('#ledger/actions/check_ledger')
    const since = this.since ?? false
    const verdict = await asTenant(tenantId, () => checkLedger({ since }))
    const { entries, transactions, accounts, faults, full } = verdict
    const what = full ? 'everything' : 'since the last check'
    const counted = `${code}: ${what}: ${entries} entries, ${transactions} transactions, ${accounts} accounts`
    if (faults.length === 0) return this.logger.success(`${counted}, no faults`)
    for (const { fault, subjectId, foundMinor, expectedMinor } of faults) {
      this.logger.error(`${code}: ${fault} ${subjectId}: ${foundMinor} instead of ${expectedMinor}`)
    }
    this.#refuse(`${counted}, ${faults.length} faults`)
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
