import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { RecomputedMonth } from '#billing/queries/recompute_charges'

const SHOWN = 20

/** Reckons again what runs charged, from what was frozen with them, and names what comes out otherwise. */
export default class BillingRecompute extends BaseCommand {
  static override commandName = 'billing:recompute'
  static override description = 'Reckon the charges of a run again from their frozen inputs'
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Code of the region', required: true })
  declare tenant: string

  @flags.string({ flagName: 'run', description: 'Id of the run; all runs when left out' })
  declare only?: string

  override async run() {
    const { tenantByCode } = await import('#administration/queries/tenants')
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const region = await tenantByCode(this.tenant)
    if (!region) return this.#refuse(`No region has the code ${this.tenant}`)
    const { chunksOfRuns } = await import('#billing/queries/chunks_of_runs')
    const { recomputeCharges } = await import('#billing/queries/recompute_charges')
    const counts = { same: 0, different: 0, other_engine: 0 }
    for (const chunk of await asTenant(region.id, () => chunksOfRuns(this.only))) {
      for (const month of await asTenant(region.id, () => recomputeCharges(chunk))) {
        counts[month.outcome] += 1
        if (month.outcome !== 'same') this.#name(chunk.runId, month, counts)
      }
    }
    this.#tell(counts)
  }

  #name(runId: string, month: RecomputedMonth, { different, other_engine: other }: Counts) {
    if (different + other > SHOWN) return
    const { accountId, servicePointId, period, outcome } = month
    this.logger.warning(
      `run ${runId}, account ${accountId}, point ${servicePointId}, ${period}: ${outcome}`
    )
  }

  #tell({ same, different, other_engine: other }: Counts) {
    const sentence = `${same} months the same, ${different} different, ${other} by an older engine`
    if (different > 0) return this.#refuse(sentence)
    this.logger.success(sentence)
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}

type Counts = { same: number; different: number; other_engine: number }
