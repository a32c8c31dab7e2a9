export type Sum = { count: number; minor: bigint }

/** What a shift comes to; the Z report keeps it for ever. */
export type ShiftTotals = {
  taken: { cash: Sum; card: Sum }
  returned: { cash: Sum; card: Sum }
  /** Documents of the drawer by kind; money that leaves it is below zero. */
  documents: Record<string, Sum>
  firstReceipt: string | null
  lastReceipt: string | null
  receipts: number
}

/** The cash that should lie in the drawer of a shift. */
export function drawerMinor(floatMinor: bigint, totals: ShiftTotals): bigint {
  const moved = Object.values(totals.documents).reduce((sum, { minor }) => sum + minor, 0n)
  return floatMinor + totals.taken.cash.minor - totals.returned.cash.minor + moved
}
