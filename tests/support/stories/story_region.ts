import { randomUUID } from 'node:crypto'
import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import { addDays, nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { openAccount } from '#accounts/actions/open_account'
import { receiveMeter } from '#equipment/actions/receive_meter'
import { receiveMeterTypes } from '#equipment/actions/receive_meter_types'
import { commissionMeter } from '#metering/actions/commission_meter'
import { recordReading } from '#metering/actions/record_reading'
import { openBalance } from '#ledger/actions/open_balance'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { advancePenaltyRuns } from '#billing/actions/advance_penalty_runs'
import { advanceRuns } from '#billing/actions/advance_runs'
import { movePenaltyRun } from '#billing/actions/move_penalty_run'
import { planPenaltyRun } from '#billing/actions/plan_penalty_run'
import { planRun } from '#billing/actions/plan_run'
import { startRun } from '#billing/actions/start_run'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { payAtDesk } from '#tests/support/payments/at_the_desk'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

export type Supplied = Household & { number: string; consumerClass: 'household' | 'legal' }

type Opening = { planCode: string; openedOn: IsoDate; connectedKw?: bigint }
type Dial = { serial: string; from: IsoDate; showsKwh?: bigint; coefficient?: bigint }
type Run = { consumerClass?: 'household' | 'legal'; rerateFrom?: Period }

/** A region in which a story happens: every act has its day, as in life. Money is in tiyin. */
export class StoryRegion {
  static async open(code: string, soato: string): Promise<StoryRegion> {
    const region = await BillingRegion.open(code, soato)
    await region.in(async () => {
      await receiveMeterTypes()
      await openCashDesk()
    })
    return new StoryRegion(region)
  }

  private constructor(readonly region: BillingRegion) {}

  /** Something that happens on a day, at nine in the morning. */
  on<T>(day: IsoDate, work: () => Promise<T>): Promise<T> {
    return clock.at(`${day}T09:00`, () => this.region.in(work))
  }

  account({ planCode, openedOn, connectedKw = 10n }: Opening): Promise<Supplied> {
    const { region, streets } = this.region
    const divisionId = region.divisions.Birinchi!
    const consumerClass = planCode.includes('legal') ? 'legal' : 'household'
    return this.on(openedOn, async () => {
      const { account, servicePoint } = await openAccount({
        divisionId,
        planCode,
        consumerClass,
        openedOn,
        consumer: { fullName: 'Karimova Lola', phone: null },
        premise: { streetId: streets[0]!, house: '', flat: '', persons: 4, electricStove: false },
        connectedW: connectedKw * 1000n,
      })
      await openBalance(account.id, divisionId, '2024-01-01')
      const { id: accountId, number } = account
      return { accountId, servicePointId: servicePoint.id, number, consumerClass }
    })
  }

  /** Puts a new meter up; it measures from the day on. */
  meter({ servicePointId }: Supplied, { serial, from, showsKwh = 0n, coefficient = 1n }: Dial) {
    return this.on(from, async () => {
      const meter = await this.stock(serial)
      await commissionMeter({
        meterId: meter.id,
        servicePointId,
        installedOn: from,
        coefficient,
        opening: { 'A+': showsKwh * 1000n },
      })
    })
  }

  /** A meter in stock; inside the story's day. */
  stock(serial: string) {
    return receiveMeter({ type: 'CE101', serial, madeIn: 2023, verifiedOn: '2023-06-01' })
  }

  /** What the dial showed when a day ended, read the next morning. */
  read({ servicePointId }: Supplied, readOn: IsoDate, kwh: bigint) {
    return this.on(addDays(readOn, 1), async () => {
      const reading = { servicePointId, readOn, valueWh: kwh * 1000n }
      const { outcome, verdict } = await recordReading({ ...reading, source: 'controller' })
      if (outcome !== 'accepted') throw new Error(`${readOn}: ${JSON.stringify(verdict.kind)}`)
    })
  }

  /** The billing run of a month, on the first morning after it; answers the run. */
  async bill(period: Period, { consumerClass = 'household', rerateFrom }: Run = {}) {
    const scope = { divisionId: this.region.whole, period, consumerClass }
    const day = nextPeriod(period)
    const runId = await this.on(day, async () => {
      const planned = await planRun(scope, { rerateFrom })
      await startRun(planned.runId)
      return planned.runId
    })
    await clock.at(`${day}T10:00`, () => advanceRuns(this.region.region.id))
    return runId
  }

  /** The penalty run of a month, on the first morning after it. */
  async penalize(period: Period, consumerClass: 'household' | 'legal' = 'household') {
    const scope = { divisionId: this.region.whole, period, consumerClass }
    const day = nextPeriod(period)
    await this.on(day, async () => {
      const { runId } = await planPenaltyRun(scope)
      await movePenaltyRun(runId, 'start')
    })
    await clock.at(`${day}T10:00`, () => advancePenaltyRuns(this.region.region.id))
  }

  pay({ accountId }: Supplied, day: IsoDate, amountMinor: bigint, recordedOn = day) {
    const paidAt = `${day}T12:00:00+05:00`
    return clock.at(`${recordedOn}T12:00`, () =>
      this.region.in(() => payAtDesk({ accountId, amountMinor, reference: randomUUID(), paidAt }))
    )
  }

  /** What is owed; below zero it is paid ahead. */
  balance({ accountId }: Supplied): Promise<bigint> {
    return this.region.in(async () => (await balanceOf(accountId))!.balanceMinor)
  }

  /** The sums of charges of a month in the order in which they were raised. */
  charged(account: Supplied, period: Period): Promise<bigint[]> {
    return this.#sums(account, period, CHARGE_KIND.consumption)
  }

  penalties(account: Supplied, period: Period): Promise<bigint[]> {
    return this.#sums(account, period, CHARGE_KIND.penalty)
  }

  /** [quantity in base units, price, sum] of each line of a month. */
  async lines(account: Supplied, period: Period): Promise<bigint[][]> {
    const charges = (await this.region.charges(account)).filter(
      (charge) => charge.period === period
    )
    return charges.flatMap(({ lines }) => lines.map((line) => line.slice(4, 7).map(BigInt)))
  }

  /** The newest invoice of a month. */
  invoice({ accountId }: Supplied, period: Period) {
    return this.region.in(async () => {
      const invoice = await one<Record<'opening' | 'charged' | 'paid' | 'closing', string>>(
        `select opening_minor as opening, charged_minor as charged, paid_minor as paid,
                closing_minor as closing
           from invoices where tenant_id = :tenant and account_id = :accountId and period = :period
          order by run_id desc limit 1`,
        { accountId, period }
      )
      if (!invoice) return null
      const { opening, charged, paid, closing } = invoice
      return {
        openingMinor: BigInt(opening),
        chargedMinor: BigInt(charged),
        paidMinor: BigInt(paid),
        closingMinor: BigInt(closing),
      }
    })
  }

  /** What the ledger finds wrong with itself: nothing, in every story. */
  faults() {
    return this.region.in(async () => (await verifyLedger()).faults)
  }

  #sums({ accountId }: Supplied, period: Period, kind: number): Promise<bigint[]> {
    return this.region.in(async () => {
      const found = await rows<{ minor: string }>(
        `select amount_minor::text as minor from charges
          where tenant_id = :tenant and account_id = :accountId and period = :period
            and kind = :kind order by charge_id`,
        { accountId, period, kind }
      )
      return found.map(({ minor }) => BigInt(minor))
    })
  }
}
