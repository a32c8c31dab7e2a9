import type { IsoDate } from '#shared/kernel/calendar'

/** What is owed for one month or reason, and by when. */
export type Lot = { lotId: string; dueOn: IsoDate; amountMinor: bigint }

/** Money that came on a day: the payer's own day, not the day on which it reached us. */
export type Credit = { on: IsoDate; amountMinor: bigint }

export type PaidLot = Lot & { payments: readonly Credit[] }

/**
 * Sets credits against lots, oldest due day first, credits in the order of their days. What is paid
 * ahead waits for the lots that come: by the due day of a lot it has been paid by then.
 *
 * @param lots amounts > 0
 * @param credits amounts > 0
 */
export function payLots(lots: readonly Lot[], credits: readonly Credit[]): PaidLot[] {
  const ordered = [...lots].sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.lotId, b.lotId))
  const money = [...credits].sort((a, b) => compare(a.on, b.on)).map((credit) => ({ ...credit }))
  let next = 0
  return ordered.map((lot) => {
    const payments: Credit[] = []
    let open = lot.amountMinor
    while (open > 0n && next < money.length) {
      const credit = money[next]!
      const amountMinor = credit.amountMinor < open ? credit.amountMinor : open
      payments.push({ on: credit.on, amountMinor })
      open -= amountMinor
      credit.amountMinor -= amountMinor
      if (credit.amountMinor === 0n) next += 1
    }
    return { ...lot, payments }
  })
}

function compare(a: string, b: string) {
  if (a === b) return 0
  return a < b ? -1 : 1
}
