/** Why money moved: `entries.source_kind`. */
export const SOURCE_KIND = {
  charge: 1,
  payment: 2,
  paymentReversal: 3,
  adjustment: 4,
  chargeReversal: 5,
} as const

export type SourceKind = (typeof SOURCE_KIND)[keyof typeof SOURCE_KIND]
