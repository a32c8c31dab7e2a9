import type { IsoDate } from '#shared/kernel/calendar'

/** Money paid ahead that keeps the price of the day on which it was paid. */
export type AdvanceLot = {
  lotId: bigint
  /** The last day on which the price it keeps was in force. */
  pricedOn: IsoDate
  /** Months that begin on this day or later are not protected. */
  until: IsoDate
  leftMinor: bigint
  /** What months have taken from it. */
  takenMinor: bigint
}

/** What a month took from a lot, or gave back to it (below zero). */
export type LotUse = { lotId: bigint; usedMinor: bigint }
