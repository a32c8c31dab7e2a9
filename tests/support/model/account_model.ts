import { householdPrice } from '#tests/support/model/household_price'

export type Kind = 'charge' | 'chargeReversal' | 'payment' | 'paymentReversal' | 'adjustment'

/** A line of an account's ledger. A charge's reversal names what it takes back by `source`. */
export type Entry = { month: number; kind: Kind; source: string; amount: bigint }

export type ModelCharge = { month: number; wh: bigint; amount: bigint; source: string }

let last = 0

/** What an account must look like: its entries, its consumption, and what of it is billed. */
export class AccountModel {
  readonly entries: Entry[] = []
  readonly consumed = new Map<number, bigint>()
  readonly charged = new Map<number, bigint>()
  readonly late = new Set<number>()
  /** Months in which a run looked for consumption and found none. */
  readonly missed = new Set<number>()
  readonly everCharged = new Set<number>()

  get balance() {
    return this.entries.reduce((sum, { amount }) => sum + amount, 0n)
  }

  consume(month: number, wh: bigint) {
    this.consumed.set(month, wh)
    if (this.everCharged.has(month)) this.late.add(month)
  }

  /** What a run of a month charges; the months' differences are booked in the month of the run. */
  bill(period: number): ModelCharge[] {
    if (!this.consumed.has(period)) this.missed.add(period)
    const months = [...this.consumed.keys()].filter((month) => this.#isDue(month, period))
    return months.toSorted((a, b) => a - b).flatMap((month) => this.#charge(month, period))
  }

  #isDue(month: number, period: number) {
    if (month === period) return true
    if (month > period) return false
    return this.late.has(month) || (this.missed.has(month) && !this.everCharged.has(month))
  }

  #charge(month: number, period: number): ModelCharge[] {
    this.late.delete(month)
    const before = this.charged.get(month) ?? 0n
    const wh = this.consumed.get(month)! - before
    if (wh === 0n) return []
    const amount = householdPrice(before + wh) - householdPrice(before)
    const charge = { month, wh, amount, source: `charge${++last}` }
    this.charged.set(month, before + wh)
    this.everCharged.add(month)
    this.entries.push({ month: period, kind: 'charge', source: charge.source, amount })
    return [charge]
  }

  takeBack(charges: readonly ModelCharge[], period: number) {
    for (const { month, wh, amount, source } of charges) {
      this.charged.set(month, this.charged.get(month)! - wh)
      this.late.add(month)
      this.entries.push({ month: period, kind: 'chargeReversal', source, amount: -amount })
    }
  }

  /** Open debt by age in months, as of a month: money pays the oldest first. */
  ages(standsOn: number): bigint[] {
    const debts = this.#debts().toSorted((a, b) => b.month - a.month)
    const ages = [0n, 0n, 0n, 0n, 0n]
    let left = this.balance > 0n ? this.balance : 0n
    for (const { month, amount } of debts) {
      const open = amount < left ? amount : left
      ages[Math.min(4, Math.max(0, standsOn - month))]! += open
      left -= open
    }
    return ages
  }

  #debts(): Entry[] {
    const back = (source: string) =>
      this.entries
        .filter((entry) => entry.kind === 'chargeReversal' && entry.source === source)
        .reduce((sum, { amount }) => sum + amount, 0n)
    return this.entries
      .filter(({ kind, amount }) => amount > 0n && (kind === 'charge' || kind === 'adjustment'))
      .map((entry) => ({ ...entry, amount: entry.amount + back(entry.source) }))
      .filter(({ amount }) => amount > 0n)
  }
}
