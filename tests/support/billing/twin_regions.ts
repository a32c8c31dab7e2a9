import { addMonths, type Period } from '#shared/kernel/calendar'
import { advanceRuns } from '#billing/actions/advance_runs'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { affect } from '#shared/database/sql'
import { BillingRegion } from '#tests/support/billing/billing_region'
import { dumpRun } from '#tests/support/billing/dump_run'
import { openManyHouseholds } from '#tests/support/billing/many_households'

const FIRST: Period = '2024-01-01'
const ACCOUNTS = 40
const CHUNK = 20
const TABLES = ['charges', 'entries', 'invoices', 'balances', 'errors'] as const

/**
 * Two regions with the same consumers and consumption: one is billed in peace, the other is struck in
 * the middle of it, month after month; in the end nobody can tell them apart.
 */
export class TwinRegions {
  #months = 0

  static async open(names: readonly [string, string], soato: readonly [string, string]) {
    const calm = await BillingRegion.open(names[0], soato[0])
    const rough = await BillingRegion.open(names[1], soato[1])
    for (const region of [calm, rough]) await openManyHouseholds(region, ACCOUNTS, FIRST)
    return new TwinRegions(calm, rough)
  }

  private constructor(
    readonly calm: BillingRegion,
    readonly rough: BillingRegion
  ) {}

  /** A run of the next month, planned in the rough region and done in the calm one. */
  async nextRun(): Promise<string> {
    const period = addMonths(FIRST, this.#months++)
    for (const region of [this.calm, this.rough]) await consumeAsBefore(region, period)
    await this.calm.bill(period, CHUNK)
    return this.rough.plan(period, CHUNK)
  }

  /** Does what is left of the rough region's work; null when both are the same, else what differs. */
  async difference(): Promise<string | null> {
    await advanceRuns(this.rough.region.id)
    const faults = (await this.rough.in(() => verifyLedger())).faults
    if (faults.length > 0) return `the ledger: ${JSON.stringify(faults[0])}`
    const [expected, found] = [await dumpRun(this.calm), await dumpRun(this.rough)]
    for (const table of TABLES) {
      if (found[table].length !== expected[table].length) return `${table}: not as many`
      const at = found[table].findIndex((line, index) => line !== expected[table][index])
      if (at !== -1) return `${table}: ${found[table][at]} instead of ${expected[table][at]}`
    }
    return null
  }
}

function consumeAsBefore(region: BillingRegion, period: Period) {
  if (period === FIRST) return
  return region.in(() =>
    affect(
      `insert into consumptions (tenant_id, account_id, service_point_id, period, quantity_wh, method,
                                 complete, late, basis)
       select tenant_id, account_id, service_point_id, :period, quantity_wh, method, complete, false,
              basis
         from consumptions where tenant_id = :tenant and period = :first`,
      { period, first: FIRST }
    )
  )
}
