import { clock } from '#shared/clock'
import { affect, one, rows } from '#shared/database/sql'
import { nextPeriod } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openHouseholdAccount } from '#household/actions/open_household_account'
import { receiveChart } from '#ledger/actions/receive_chart'
import { advanceRuns } from '#billing/actions/advance_runs'
import { planRun } from '#billing/actions/plan_run'
import { startRun } from '#billing/actions/start_run'
import { openStreet } from '#reference/actions/open_street'
import { receiveReference } from '#reference/actions/receive_reference'
import { openRegion } from '#tests/support/open_region'
import type { Region } from '#tests/support/world'

export type Household = { accountId: string; servicePointId: string }

type Opening = { electricStove?: boolean; openedOn?: string; district?: string }
type Consumed = { period: string; wh: bigint; complete?: boolean; late?: boolean }

/** A region of its own for tests of billing: reference data, a chart, and households on demand. */
export class BillingRegion {
  static async open(code: string, soato: string): Promise<BillingRegion> {
    const region = await openRegion(code, soato, ['Birinchi', 'Ikkinchi'])
    const streets = await asTenant(region.id, async () => {
      await receiveReference()
      await receiveChart()
      const opened = []
      for (const district of ['Birinchi', 'Ikkinchi']) {
        const street = { nameUz: 'Navoiy', nameCyrl: 'Навоий', nameRu: 'Навои' }
        opened.push(await openStreet({ divisionId: region.divisions[district]!, ...street }))
      }
      return opened.map(({ id }) => id)
    })
    return new BillingRegion(region, streets)
  }

  private constructor(
    readonly region: Region,
    readonly streets: string[]
  ) {}

  in<T>(work: () => Promise<T>): Promise<T> {
    return asTenant(this.region.id, work)
  }

  get whole() {
    return this.region.divisions.region!
  }

  /** Opens a household with nothing owed; outside a scope or inside one. */
  household({ electricStove = false, openedOn = '2016-01-01', district }: Opening = {}) {
    const name = district ?? 'Birinchi'
    return this.in(async (): Promise<Household> => {
      const { account, servicePoint } = await openHouseholdAccount({
        divisionId: this.region.divisions[name]!,
        consumer: { fullName: 'Karimova Lola', phone: null },
        premise: {
          streetId: this.streets[name === 'Birinchi' ? 0 : 1]!,
          house: '1',
          flat: '2',
          persons: 4,
          electricStove,
        },
        openedOn,
        connectedW: 10_000n,
      })
      return { accountId: account.id, servicePointId: servicePoint.id }
    })
  }

  /** What metering would say of a month. */
  consume({ accountId, servicePointId }: Household, month: Consumed) {
    const { period, wh, complete = true, late = false } = month
    return this.in(() =>
      affect(
        `insert into consumptions as c (tenant_id, account_id, service_point_id, period, quantity_wh,
                                        method, complete, late, basis)
         values (:tenant, :accountId, :servicePointId, :period, :wh, 'measured', :complete, :late,
                 array[array[7, 20000, 20031, 1000000, 1000000 + :wh::bigint, 1, :wh::bigint]])
         on conflict (tenant_id, period, account_id, service_point_id, zone) do update
           set quantity_wh = excluded.quantity_wh, complete = excluded.complete, late = excluded.late`,
        { accountId, servicePointId, period, wh, complete, late }
      )
    )
  }

  /** Plans a run of the whole region and does it in this process; answers its id. */
  async bill(period: string, chunkAccounts?: number): Promise<string> {
    const runId = await this.plan(period, chunkAccounts)
    await advanceRuns(this.region.id)
    return runId
  }

  /** The same on the first morning after the month: its invoices are dated then, and due on the usual day. */
  billOnTime(period: string): Promise<string> {
    return clock.at(`${nextPeriod(period)}T09:00`, () => this.bill(period))
  }

  /** Plans and starts a run, and leaves the work to whoever comes. */
  plan(period: string, chunkAccounts?: number): Promise<string> {
    return this.in(async () => {
      const scope = { divisionId: this.whole, period, consumerClass: 'household' as const }
      const { runId } = await planRun(scope, { chunkAccounts })
      await startRun(runId)
      return runId
    })
  }

  charges({ accountId }: Household) {
    return this.in(() =>
      rows<ChargeRow>(
        `select period, run_id as "runId", quantity_wh as "quantityWh",
                amount_minor as "amountMinor", vat_minor as "vatMinor", lines
           from charges where tenant_id = :tenant and account_id = :accountId
          order by charge_id`,
        { accountId }
      )
    )
  }

  invoices({ accountId }: Household) {
    return this.in(() =>
      rows<Record<'opening' | 'charged' | 'paid' | 'closing' | 'period', string>>(
        `select period, opening_minor as opening, charged_minor as charged, paid_minor as paid,
                closing_minor as closing
           from invoices where tenant_id = :tenant and account_id = :accountId
          order by period, run_id`,
        { accountId }
      )
    )
  }

  faults(runId: string, { accountId }: Household) {
    return this.in(() =>
      rows<{ code: string }>(
        `select code from billing_errors
          where tenant_id = :tenant and run_id = :runId and account_id = :accountId order by code`,
        { runId, accountId }
      )
    ).then((found) => found.map(({ code }) => code))
  }

  async run(runId: string) {
    return (await this.in(() =>
      one<{ status: string; lastError: string | null; charges: number; amountMinor: string }>(
        `select r.status, r.last_error as "lastError", coalesce(sum(c.charges), 0)::int as charges,
                coalesce(sum(c.amount_minor), 0)::text as "amountMinor"
           from billing_runs r left join billing_chunks c on c.tenant_id = :tenant and c.run_id = r.id
          where r.tenant_id = :tenant and r.id = :runId group by r.id, r.status, r.last_error`,
        { runId }
      )
    ))!
  }
}

export type ChargeRow = {
  period: string
  runId: string
  quantityWh: string
  amountMinor: string
  vatMinor: string
  lines: string[][]
}
