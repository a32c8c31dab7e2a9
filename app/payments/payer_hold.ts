/** Why the money of an account is a question. */
export const HOLD_KINDS = ['court', 'waste_debt', 'closing', 'dispute', 'other'] as const

export type HoldKind = (typeof HOLD_KINDS)[number]

/** A hold as people see it; `[validFrom, validTo)`, without an end until it is lifted. */
export type PayerHold = {
  id: string
  kind: HoldKind
  /** False: payments are refused, and money that has moved already waits in suspense. */
  takesMoney: boolean
  validFrom: string
  validTo: string | null
  document: string
  reason: string
  recordedBy: string
}
