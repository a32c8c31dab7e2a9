import type { Period } from '#shared/kernel/calendar'

/** What a region tells the republic of a month: four sums, no row. */
export type RegionFigures = {
  accounts: number
  chargedMinor: bigint
  collectedMinor: bigint
  debtMinor: bigint
}

type Source = (period: Period) => Promise<RegionFigures>

let source: Source | null = null

/** Who adds the region in scope up; set by `start/tenants.ts`, because the sums belong to other modules. */
export const regionFigures = {
  from(next: Source) {
    source = next
  },

  add(period: Period): Promise<RegionFigures> {
    if (!source) throw new Error('Nobody offered to add up the figures of a region')
    return source(period)
  },
}
