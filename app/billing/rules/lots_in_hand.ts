import type { ChargedMonth } from '#billing/rules/account_to_bill'
import type { AdvanceLot, LotUse } from '#billing/rules/advance_lot'
import { LINE } from '#billing/rules/line_kind'
import type { Period } from '#shared/kernel/calendar'

/** The advances of an account while its months are billed one after another. */
export class LotsInHand {
  readonly #used: (LotUse & { period: Period })[] = []
  readonly #returned: LotUse[] = []

  constructor(private readonly lots: readonly AdvanceLot[]) {}

  /**
   * What is left for a month. A month that was billed before first gets back what it took: it is
   * priced anew as a whole.
   */
  forMonth(period: Period, charged: readonly ChargedMonth[]): readonly AdvanceLot[] {
    if (this.lots.length === 0) return this.lots
    const returns = this.#returns(period, charged)
    return this.#protecting(period).map((lot) => ({
      ...lot,
      leftMinor: lot.leftMinor - this.#usedOf(lot.lotId) + sumFor(returns, lot.lotId),
      takenMinor: lot.takenMinor - sumFor(this.#returned, lot.lotId),
    }))
  }

  /** Notes what the month took, less what it had taken before. */
  use(period: Period, uses: readonly LotUse[], charged: readonly ChargedMonth[]) {
    if (this.lots.length === 0) return
    for (const { lotId, usedMinor } of this.#returns(period, charged)) {
      this.#returned.push({ lotId, usedMinor })
      this.#used.push({ lotId, usedMinor: -usedMinor, period })
    }
    for (const use of uses) this.#used.push({ ...use, period })
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

  /**
   * What a month took before, by lot. Lots are used first paid first used, so they are filled again
   * from the last one, and none beyond what it ever gave: the money of a payment that was taken back
   * keeps no price in another.
   */
  #returns(period: Period, charged: readonly ChargedMonth[]): LotUse[] {
    let left = takenBefore(charged)
    const returns: LotUse[] = []
    for (const { lotId, takenMinor } of this.#protecting(period).toReversed()) {
      const room = takenMinor - sumFor(this.#returned, lotId)
      const usedMinor = left < room ? left : room
      if (usedMinor > 0n) returns.push({ lotId, usedMinor })
      if (usedMinor > 0n) left -= usedMinor
    }
    return returns
  }

  #protecting(period: Period) {
    return this.lots.filter(({ until }) => until > period)
  }

  #usedOf(lotId: bigint) {
    return sumFor(this.#used, lotId)
  }
}

function sumFor(uses: readonly LotUse[], lotId: bigint): bigint {
  return uses.reduce((all, use) => (use.lotId === lotId ? all + use.usedMinor : all), 0n)
}

function takenBefore(charged: readonly ChargedMonth[]): bigint {
  return charged
    .flatMap((month) => month.lines())
    .filter(({ kind }) => kind === LINE.protected)
    .reduce((all, line) => all + line.amountMinor, 0n)
}
