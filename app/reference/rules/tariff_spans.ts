import type { IsoDate } from '#shared/kernel/calendar'

/** One price of a plan for a block and the days `[validFrom, validTo)`. */
export type DatedRate = {
  rateId: string
  step: number
  fromWh: bigint
  toWh: bigint | null
  priceMinor: bigint
  validFrom: IsoDate
  validTo: IsoDate | null
}

/** Days `[from, to)` on which the same prices are in force; no prices means a hole in the register. */
export type TariffSpan = { from: IsoDate; to: IsoDate; steps: DatedRate[] }

/** Cuts `[from, to)` at each day on which a price begins or ends; the spans follow one another. */
export function tariffSpans(rates: readonly DatedRate[], from: IsoDate, to: IsoDate): TariffSpan[] {
  const turns = rates
    .flatMap(({ validFrom, validTo }) => [validFrom, validTo])
    .filter((day) => day !== null && day > from && day < to)
  const edges = [from, ...new Set(turns as IsoDate[]), to].sort()
  return edges.slice(1).map((end, index) => {
    const start = edges[index]!
    return { from: start, to: end, steps: inForce(rates, start) }
  })
}

function inForce(rates: readonly DatedRate[], on: IsoDate): DatedRate[] {
  return rates
    .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo > on))
    .sort((a, b) => (a.fromWh < b.fromWh ? -1 : 1))
}
