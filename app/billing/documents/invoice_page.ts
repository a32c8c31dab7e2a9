/** The measures of an invoice on A4, in points. `panel` is the column on the right of the upper half. */
export const invoicePage = {
  top: 34,
  side: 44,
  bottom: 40,
  middle: 420.94,
  width: 507.28,
  panel: 190,
  gap: 26,
  /** What the line to cut along takes, with its words. */
  tearLine: 18,
} as const
