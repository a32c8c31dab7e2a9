import type { ChargedMonth } from '#billing/rules/account_to_bill'
import type { AdvanceLot, LotUse } from '#billing/rules/advance_lot'
import { LINE } from '#billing/rules/line_kind'
import type { Period } from '#shared/kernel/calendar'

/** The advances of an account while its months are billed one after another. */
export class LotsInHand {
  readonly #used: (LotUse & { period: Period })[] = []

  constructor(private readonly lots: readonly AdvanceLot[]) {}

  /**
   * What is left for a month. A month that was billed before first gets back what it took: it is
   * priced anew as a whole.
   */
  forMonth(period: Period, charged: readonly ChargedMonth[]): readonly AdvanceLot[] {
    if (this.lots.length === 0) return this.lots
    const returned = takenBefore(charged)
    return this.lots
      .filter(({ until }) => until > period)
      .map((lot, index) => ({
        ...lot,
        leftMinor: lot.leftMinor - this.#usedOf(lot.lotId) + (index === 0 ? returned : 0n),
      }))
  }

  /** Notes what the month took, less what it had taken before. */
  use(period: Period, uses: readonly LotUse[], charged: readonly ChargedMonth[]) {
    if (this.lots.length === 0) return
    for (const use of uses) this.#used.push({ ...use, period })
    const returned = takenBefore(charged)
    const first = this.lots.find(({ until }) => until > period)
    if (returned !== 0n && first) {
      this.#used.push({ lotId: first.lotId, usedMinor: -returned, period })
    }
  }

  /** Changes of the lots, without those of months that could not be billed. */
  usesOf(faulty: ReadonlySet<Period>): LotUse[] {
    const sums = new Map<bigint, bigint>()
    for (const { lotId, usedMinor, period } of this.#used) {
      if (!faulty.has(period)) sums.set(lotId, (sums.get(lotId) ?? 0n) + usedMinor)
    }
    return [...sums]
      .filter(([, usedMinor]) => usedMinor !== 0n)
      .map(([lotId, usedMinor]) => ({ lotId, usedMinor }))
  }

  #usedOf(lotId: bigint) {
    return this.#used.reduce((all, use) => (use.lotId === lotId ? all + use.usedMinor : all), 0n)
  }
}

function takenBefore(charged: readonly ChargedMonth[]): bigint {
  return charged
    .flatMap((month) => month.lines())
    .filter(({ kind }) => kind === LINE.protected)
    .reduce((all, line) => all + line.amountMinor, 0n)
}
