import type { IsoDate } from '#shared/kernel/calendar'

export type Days = { validFrom: IsoDate; validTo: IsoDate | null }
export type Placed<Row> =
  | { refused: 'taken' | 'overlaps'; on: IsoDate }
  | {
      /** The row whose days the new value cuts off, and its new last bound. */
      closed: Row | null
      /** A planned row of the same first day, which the new value replaces. */
      replaced: Row | null
      /** Days in which the closed row is in force again after the new value. */
      resumed: Days | null
      days: Days
    }

/**
 * Where a new value goes among the dated rows that never overlap. It cuts off the one in force; without
 * an end of its own it lasts until the next one begins; with an end, the cut one is in force again
 * afterwards. A row that is only planned may be replaced by one of the same first day.
 *
 * @param today rows that begin later are plans
 */
export function placeDated<Row extends Days>(
  rows: readonly Row[],
  asked: Days,
  today: IsoDate
): Placed<Row> {
  const { validFrom } = asked
  const same = rows.find((row) => row.validFrom === validFrom) ?? null
  if (same && validFrom <= today) return { refused: 'taken', on: validFrom }
  const later = rows.filter((row) => row.validFrom > validFrom).map((row) => row.validFrom)
  const next = later.sort()[0] ?? null
  if (asked.validTo !== null && next !== null && next < asked.validTo) {
    return { refused: 'overlaps', on: next }
  }
  const closed = rows.find((row) => row.validFrom < validFrom && lasts(row, validFrom)) ?? null
  const validTo = asked.validTo ?? next
  return {
    closed,
    replaced: same,
    resumed:
      closed && asked.validTo !== null && lasts(closed, asked.validTo)
        ? { validFrom: asked.validTo, validTo: closed.validTo }
        : null,
    days: { validFrom, validTo },
  }
}

function lasts({ validTo }: Days, on: IsoDate): boolean {
  return validTo === null || validTo > on
}
