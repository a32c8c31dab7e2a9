/** Blocks of the plain household tariff from 2026-05-01 on: up to so many Wh, tiyin per kWh. */
const BLOCKS: readonly (readonly [bigint | null, bigint])[] = [
  [200_000n, 650_00n],
  [500_000n, 900_00n],
  [1_000_000n, 1100_00n],
  [5_000_000n, 1600_00n],
  [10_000_000n, 1900_00n],
  [null, 2200_00n],
]

/** What a month costs, told as simply as it can be: each block by itself, half a tiyin goes up. */
export function householdPrice(wh: bigint): bigint {
  let costs = 0n
  let from = 0n
  for (const [to, price] of BLOCKS) {
    const inside = (to === null || wh < to ? wh : to) - from
    if (inside <= 0n) break
    costs += (inside * price * 2n + 1000n) / 2000n
    from += inside
  }
  return costs
}
