import { AccountModel, type ModelCharge } from '#tests/support/model/account_model'

export type ModelPayment = {
  account: number
  amount: bigint
  status: 'posted' | 'reversed'
  /** The id that the system gave it. */
  id: string
}

export type ModelRun = {
  /** The id that the system gave it. */
  id: string
  month: number
  charges: readonly (readonly ModelCharge[])[]
  cancelled: boolean
}

export type ModelAdjustment = { account: number; amount: bigint; id: string; reversed: boolean }

/** The money of two households: what the system must agree with after every command. */
export class MoneyModel {
  readonly accounts = [new AccountModel(), new AccountModel()]
  readonly payments = new Map<string, ModelPayment>()
  readonly adjustments: ModelAdjustment[] = []
  readonly closed = new Set<number>()
  runs: ModelRun[] = []

  /** The month a payment is booked in: its own, or today's when that one is closed; or none. */
  monthOfPayment(paidIn: number, today: number): number | null {
    if (!this.closed.has(paidIn)) return paidIn
    return this.closed.has(today) ? null : today
  }

  /** The last run that stands, and that no later run was reckoned from. */
  runToCancel(index: number): { run: ModelRun; isFollowed: boolean } | null {
    const standing = this.runs.filter(({ cancelled }) => !cancelled)
    const run = standing[index % Math.max(1, standing.length)]
    if (!run) return null
    const later = standing.slice(standing.indexOf(run) + 1)
    return { run, isFollowed: later.some(({ charges }) => charges.flat().length > 0) }
  }
}
