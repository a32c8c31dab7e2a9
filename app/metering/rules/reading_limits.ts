/** What readings are checked against; every limit is a dated setting of the tenant. */
export type ReadingLimits = {
  /** V3: connected power × hours × this, in basis points. */
  physicalBp: bigint
  /** V4: so much of the usual is unusually high, in basis points. */
  highBp: bigint
  /** V4: so little of the usual is unusually low, in basis points. */
  lowBp: bigint
  /** V2: so many months without consumption in a row are looked at. */
  zeroMonths: number
  /** V10: interval data further from the register than this say nothing about it. */
  intervalBp: bigint
}

/** The defaults of the settings: power × 1.1, 0.3 to 3 times the usual, two empty months, 0.5 %. */
export const USUAL_LIMITS: ReadingLimits = {
  physicalBp: 11_000n,
  highBp: 30_000n,
  lowBp: 3_000n,
  zeroMonths: 2,
  intervalBp: 50n,
}
