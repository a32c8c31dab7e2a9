export type Correction = {
  id: string
  kind: string
  amountMinor: string
  bookedOn: string
  recordedAt: string
  recordedBy: string
  reason: string
  fromPeriod: string | null
  toPeriod: string | null
  other: { id: string; number: string } | null
  isReceived: boolean
  isReversed: boolean
}

export type RecalculatedLine = {
  id: string
  isTakenBack: boolean
  step: number
  from: string
  to: string
  quantityWh: string
  priceMinor: string
  amountMinor: string
}

export type RecalculatedMonth = {
  id: string
  period: string
  kind: number
  beforeMinor: string
  afterMinor: string
  beforeWh: string
  afterWh: string
  lines: RecalculatedLine[]
}

export type Recalculation = {
  differenceMinor: string
  /** Of a final bill: the penalty up to its day. */
  penaltyMinor: string
  faults: { code: string; period: string }[]
  months: RecalculatedMonth[]
}
