/** What is still owed for one reason: a charge, a penalty, an adjustment. Tiyin, > 0. */
export type Open = { openMinor: bigint }

export type Line<Item> = { item: Item; amountMinor: bigint }

export type Allocation<Item> = {
  /** The items that got something, in the order given. */
  lines: Line<Item>[]
  /** What is left when everything is paid. */
  advanceMinor: bigint
}

/**
 * Sets a payment against what is open: the oldest first, each in full before the next. The lines and
 * the advance always add up to the payment, and no item gets more than it is open for.
 *
 * @param amountMinor tiyin, ≥ 0
 * @param items oldest first
 * @throws RangeError on a negative amount
 * @example allocate(120n, [{ openMinor: 100n }, { openMinor: 50n }]) // lines 100 and 20, advance 0
 */
export function allocate<Item extends Open>(
  amountMinor: bigint,
  items: readonly Item[]
): Allocation<Item> {
  if (amountMinor < 0n) throw new RangeError('A payment is not negative')
  const lines: Line<Item>[] = []
  let left = amountMinor
  for (const item of items) {
    const part = item.openMinor < left ? item.openMinor : left
    if (part > 0n) lines.push({ item, amountMinor: part })
    left -= part
  }
  return { lines, advanceMinor: left }
}
