import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { RunRow } from '#billing/queries/run_rows'

/** Plans a billing run and does it to the end in this process, as the page and a worker do together. */
export default class BillingRun extends BaseCommand {
  static override commandName = 'billing:run'
  static override description = 'Bill a month of a region or of one of its divisions'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

  @flags.string({ description: 'The month, YYYY-MM', required: true })
  declare period: string

  @flags.number({ description: 'Id of a division; the whole region when left out' })
  declare division?: number

  @flags.string({ description: 'household or legal', default: 'household' })
  declare class: string

  override async run() {
    const { isDate } = await import('#shared/kernel/calendar')
    const { tenantByCode } = await import('#administration/queries/tenants')
    const period = `${this.period.slice(0, 7)}-01`
    if (!isDate(period)) return this.#refuse(`Not a month: ${this.period}`)
    if (!['household', 'legal'].includes(this.class)) return this.#refuse('No such class')
    const region = await tenantByCode(this.tenant)
    if (!region) return this.#refuse(`No region has the code ${this.tenant}`)
    const { asActor } = await import('#shared/http/actor')
    const actor = { kind: 'command' as const, id: null, name: 'billing:run' }
    await asActor(actor, () => this.#bill(region.id, period))
  }

  async #bill(tenantId: number, period: string) {
    const { DomainException } = await import('#shared/http/domain_exception')
    try {
      const runId = await this.#plan(tenantId, period)
      await this.#advance(tenantId, runId)
      await this.#tell(tenantId, runId)
    } catch (error) {
      if (!(error instanceof DomainException)) throw error
      const { default: i18n } = await import('@adonisjs/i18n/services/main')
      this.#refuse(i18n.locale('en').t(`errors.${error.code}`, error.facts, error.code))
    }
  }

  async #plan(tenantId: number, period: string): Promise<string> {
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { rootDivision } = await import('#administration/queries/root_division')
    const { planRun } = await import('#billing/actions/plan_run')
    const { startRun } = await import('#billing/actions/start_run')
    return asTenant(tenantId, async () => {
      const divisionId = this.division ?? (await rootDivision())
      const consumerClass = this.class as 'household' | 'legal'
      const planned = await planRun({ divisionId, period, consumerClass })
      await startRun(planned.runId)
      this.logger.info(`run ${planned.runId}: ${planned.accounts} accounts`)
      return planned.runId
    })
  }

  async #advance(tenantId: number, runId: string) {
    const { advanceRun } = await import('#billing/actions/advance_run')
    let accounts = 0
    await advanceRun(tenantId, runId, {
      chunkDone: (done) => {
        accounts += done
        this.logger.info(`${accounts} accounts done`)
      },
    })
    await this.#othersDone(tenantId, runId)
  }

  /** A worker may have taken a part of the chunks: the run ends when the last of them is done. */
  async #othersDone(tenantId: number, runId: string) {
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { runProgress } = await import('#billing/queries/run_progress')
    const look = () => asTenant(tenantId, () => runProgress(runId))
    while ((await look())?.status === 'running') {
      await new Promise((next) => setTimeout(next, 200))
    }
  }

  async #tell(tenantId: number, runId: string) {
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { divisionsUnder } = await import('#administration/queries/divisions_under')
    const { rootDivision } = await import('#administration/queries/root_division')
    const { runErrors } = await import('#billing/queries/run_errors')
    const { runRows } = await import('#billing/queries/run_rows')
    await asTenant(tenantId, async () => {
      const divisionIds = await divisionsUnder(await rootDivision())
      const [run] = await runRows({ divisionIds, ids: [runId] })
      const { data, counts, total } = await runErrors({ runId, page: 1, perPage: 20 })
      for (const { number, code, months } of data) {
        this.logger.warning(`${number}: ${code} ${months.map((one) => one.period).join(' ')}`)
      }
      if (total > data.length) this.logger.warning(`… and ${total - data.length} more`)
      await this.#total(run!, counts)
    })
  }

  async #total(run: RunRow, counts: { code: string; count: number }[]) {
    const { soumText } = await import('#shared/kernel/money')
    const { quantityText } = await import('#shared/kernel/quantity')
    const faults = counts.map(({ code, count }) => `${code} ${count}`).join(', ')
    const sentence =
      `run ${run.id} ${run.status}: ${run.accountsDone} accounts, ${run.charges} charges, ` +
      `${quantityText(BigInt(run.quantityWh))} kWh, ${soumText(BigInt(run.amountMinor))} soʻm, ` +
      `${run.errors} accounts not billed${faults ? ` (${faults})` : ''}`
    if (run.status === 'done') return this.logger.success(sentence)
    this.#refuse(`${sentence} ${run.lastError ?? ''}`)
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
