/**
 * What a line of a charge is for, as kept in `charges.lines`. Below 10 the line's quantity is energy
 * and belongs to the consumption; from 10 on it is something else (declared power in W, the part of
 * the consumption that a surcharge or a benefit is for).
 */
export const LINE = {
  energy: 0,
  peak: 1,
  halfPeak: 2,
  night: 3,
  /** Energy at the price at which an advance was paid. */
  protected: 4,
  capacity: 10,
  overContract: 11,
  benefit: 12,
  /** Days × an overdue sum × a rate; the sum (tiyin) stands in the place of the quantity. */
  penalty: 13,
  penaltyCeiling: 14,
  /** Charged by earlier runs for the same debt. */
  penaltyBefore: 15,
  /** Reactive energy above the limit; the quantity is varh. */
  reactive: 16,
} as const

export type LineKind = (typeof LINE)[keyof typeof LINE]

const FIRST_OTHER = 10

const OF_PENALTY: ReadonlySet<LineKind> = new Set([
  LINE.penalty,
  LINE.penaltyCeiling,
  LINE.penaltyBefore,
])

export function isEnergy({ kind }: { kind: LineKind }): boolean {
  return kind < FIRST_OTHER
}

export function isOfPenalty(kind: LineKind): boolean {
  return OF_PENALTY.has(kind)
}
