const FIRST_MS = 500
const LONGEST_MS = 30_000
const STEADY_MS = 60_000

/**
 * How long to wait before a process that ended starts again: twice as long each time it ends soon,
 * from the beginning again after it ran steadily.
 */
export function backOff(lastMs: number, ranForMs: number) {
  if (lastMs === 0 || ranForMs >= STEADY_MS) return FIRST_MS
  return Math.min(lastMs * 2, LONGEST_MS)
}
