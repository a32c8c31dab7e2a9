import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { RunScope } from '#billing/run_scope'

/** Charges the penalties of a month to its end in this process, or only tells what they would be. */
export default class PenaltyRun extends BaseCommand {
  static override commandName = 'penalty:run'
  static override description =
    'Charge the penalties of a month of a region or of one of its divisions'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

  @flags.string({ description: 'The month, YYYY-MM', required: true })
  declare period: string

  @flags.number({ description: 'Id of a division; the whole region when left out' })
  declare division?: number

  @flags.string({ description: 'household or legal', default: 'household' })
  declare class: string

  @flags.boolean({ description: 'Tell the sum and the largest penalties, charge nothing' })
  declare dryRun: boolean

  override async run() {
    const { isDate } = await import('#shared/kernel/calendar')
    const { tenantByCode } = await import('#administration/queries/tenants')
    const period = `${this.period.slice(0, 7)}-01`
    if (!isDate(period)) return this.#refuse(`Not a month: ${this.period}`)
    if (!['household', 'legal'].includes(this.class)) return this.#refuse('No such class')
    const region = await tenantByCode(this.tenant)
    if (!region) return this.#refuse(`No region has the code ${this.tenant}`)
    const { asActor } = await import('#shared/http/actor')
    const actor = { kind: 'command' as const, id: null, name: 'penalty:run' }
    await asActor(actor, () => this.#inWords(() => this.#work(region.id, period)))
  }

  async #inWords(work: () => Promise<void>) {
    const { DomainException } = await import('#shared/http/domain_exception')
    try {
      await work()
    } catch (error) {
      if (!(error instanceof DomainException)) throw error
      const { default: i18n } = await import('@adonisjs/i18n/services/main')
      this.#refuse(i18n.locale('en').t(`errors.${error.code}`, error.facts, error.code))
    }
  }

  async #work(tenantId: number, period: string) {
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { rootDivision } = await import('#administration/queries/root_division')
    const scope = await asTenant(tenantId, async (): Promise<RunScope> => ({
      divisionId: this.division ?? (await rootDivision()),
      period,
      consumerClass: this.class as 'household' | 'legal',
    }))
    await (this.dryRun ? this.#tell(tenantId, scope) : this.#charge(tenantId, scope))
  }

  async #tell(tenantId: number, scope: RunScope) {
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { soumText } = await import('#shared/kernel/money')
    const { penaltyPreview } = await import('#billing/queries/penalty_preview')
    const preview = await asTenant(tenantId, () => penaltyPreview(scope))
    for (const { number, amountMinor } of preview.largest) {
      this.logger.info(`${number}: ${soumText(amountMinor)} soʻm`)
    }
    this.logger.success(
      `${preview.accounts} accounts, ${preview.charges} penalties, ${soumText(preview.amountMinor)} soʻm`
    )
  }

  async #charge(tenantId: number, scope: RunScope) {
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { soumText } = await import('#shared/kernel/money')
    const { advancePenaltyRuns } = await import('#billing/actions/advance_penalty_runs')
    const { movePenaltyRun } = await import('#billing/actions/move_penalty_run')
    const { planPenaltyRun } = await import('#billing/actions/plan_penalty_run')
    const { penaltyRunRows } = await import('#billing/queries/penalty_run_rows')
    const { runId } = await asTenant(tenantId, async () => {
      const planned = await planPenaltyRun(scope)
      await movePenaltyRun(planned.runId, 'start')
      return planned
    })
    const look = () =>
      asTenant(tenantId, () => penaltyRunRows({ divisionIds: [scope.divisionId], id: runId }))
    let [run] = await look()
    while (run!.status === 'running') {
      await advancePenaltyRuns(tenantId)
      await new Promise((next) => setTimeout(next, 100))
      ;[run] = await look()
    }
    const said = `run ${runId} ${run!.status}: ${run!.charges} penalties, ${soumText(BigInt(run!.amountMinor))} soʻm`
    if (run!.status === 'done') this.logger.success(said)
    else this.#refuse(`${said} ${run!.lastError ?? ''}`)
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
