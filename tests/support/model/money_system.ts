import { randomUUID } from 'node:crypto'
import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { addMonths, type Period } from '#shared/kernel/calendar'
import { LEDGER } from '#ledger/chart'
import { post } from '#ledger/actions/post'
import { reverse } from '#ledger/actions/reverse'
import { setPeriodState } from '#ledger/actions/set_period_state'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { advanceRuns } from '#billing/actions/advance_runs'
import { cancelRun } from '#billing/actions/cancel_run'
import { planRun } from '#billing/actions/plan_run'
import { startRun } from '#billing/actions/start_run'
import { recordPayment } from '#payments/actions/record_payment'
import { reversePayment } from '#payments/actions/reverse_payment'
import { CASH_DESK } from '#payments/cash_desk'
import type { BillingRegion, Household } from '#tests/support/billing/billing_region'

const FIRST: Period = '2026-07-01'
const NOW = '2026-11-15T10:00'

/** Months of the model are numbers: 0 is July of 2026, and today lies in the last of them. */
export const MONTHS = 5
export const TODAY = MONTHS - 1
export const periodOfMonth = (month: number) => addMonths(FIRST, month)

/** The system under test: two fresh households of a region, and what may be done to them. */
export class MoneySystem {
  static async open(region: BillingRegion): Promise<MoneySystem> {
    const homes = [await region.household(), await region.household()]
    return new MoneySystem(region, homes, randomUUID().slice(0, 8))
  }

  private constructor(
    readonly region: BillingRegion,
    readonly homes: readonly Household[],
    private readonly prefix: string
  ) {}

  consume(account: number, consumed: { month: number; wh: bigint; late: boolean }) {
    const { month, wh, late } = consumed
    return this.region.consume(this.homes[account]!, { period: periodOfMonth(month), wh, late })
  }

  /** The id of the run, or the code of the refusal. */
  async bill(month: number, trial: boolean): Promise<string> {
    return this.#told(async () => {
      const runId = await this.region.in(async () => {
        const divisionId = this.region.whole
        const scope = {
          divisionId,
          period: periodOfMonth(month),
          consumerClass: 'household' as const,
        }
        const planned = await planRun(scope, { trial, chunkAccounts: 1000 })
        await startRun(planned.runId)
        return planned.runId
      })
      await advanceRuns(this.region.region.id)
      return runId
    })
  }

  cancel(runId: string): Promise<string> {
    return this.#told(async () => {
      await this.region.in(() => cancelRun(runId, 'the model says so'))
      await advanceRuns(this.region.region.id)
      return 'cancelled'
    })
  }

  /** One payment sent so many times at once; how each of them was answered, sorted, and its id. */
  async pay(paid: {
    reference: string
    account: number
    amount: bigint
    month: number
    times: number
  }) {
    const { reference, account, amount, month, times } = paid
    const send = () =>
      this.#told(() =>
        this.region.in(async () => {
          const recording = await recordPayment({
            channel: CASH_DESK,
            reference: `${this.prefix}-${reference}`,
            accountId: this.homes[account]!.accountId,
            amountMinor: amount,
            paidAt: `${periodOfMonth(month).slice(0, 8)}10T12:00:00+05:00`,
          })
          if (recording.outcome === 'refused') return `refused ${recording.because}`
          return `${recording.outcome} ${recording.payment.id}`
        })
      )
    return (await Promise.all(Array.from({ length: times }, send))).toSorted()
  }

  async takeBackPayment(paymentId: string, times: number): Promise<string[]> {
    const send = () =>
      this.#told(() =>
        this.region.in(async () => {
          const { isRepeated } = await reversePayment({ paymentId, reason: 'the model says so' })
          return isRepeated ? 'repeated' : 'reversed'
        })
      )
    return (await Promise.all(Array.from({ length: times }, send))).toSorted()
  }

  adjust(account: number, amountMinor: bigint, month: number): Promise<string> {
    const line = { sourceKind: SOURCE_KIND.adjustment, sourceId: null }
    const { accountId } = this.homes[account]!
    return this.#told(() =>
      this.region.in(() =>
        post(
          [
            { ...line, accountId, ledgerCode: LEDGER.receivableHousehold, amountMinor },
            { ...line, accountId: '0', ledgerCode: LEDGER.otherIncome, amountMinor: -amountMinor },
          ],
          { kind: 'adjustment', bookedOn: `${periodOfMonth(month).slice(0, 8)}15` }
        )
      )
    )
  }

  takeBackAdjustment(transactionId: string): Promise<string> {
    return this.#told(() =>
      this.region.in(async () => {
        await reverse({ transactionId, bookedOn: clock.today(), reason: 'the model says so' })
        return 'reversed'
      })
    )
  }

  setMonth(month: number, state: 'open' | 'closed') {
    const divisionIds = [this.region.region.divisions.Birinchi!]
    return this.region.in(() =>
      setPeriodState({ divisionIds, period: periodOfMonth(month), state })
    )
  }

  /** The households are out of the way of the histories that come: no run of the region meets them. */
  async retire() {
    const accountIds = this.homes.map(({ accountId }) => accountId)
    await this.region.in(async () => {
      await affect(
        `delete from consumptions where tenant_id = :tenant and account_id = any(:accountIds)`,
        { accountIds }
      )
      await affect(
        `update personal_accounts set status = 'closed', closed_on = '2020-01-01'
          where tenant_id = :tenant and id = any(:accountIds)`,
        { accountIds }
      )
    })
  }

  /** On the day of the model; a refusal is answered by its code. */
  #told(work: () => Promise<string>): Promise<string> {
    return clock.at(NOW, work).catch((error: unknown) => {
      if (error instanceof DomainException) return error.code!
      throw error
    })
  }
}
