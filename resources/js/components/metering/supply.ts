type Dated = { id: string; from: string; to: string | null; document: string | null }

export type NormLine = Dated & { code: string; amount: string; monthlyBase: string | null }

export type EquipmentLine = Dated & {
  kind: 'transformer' | 'line' | 'share'
  name: string
  upstream: boolean
  sharePpm: string
}

export type ReactiveLine = {
  id: string
  period: string
  quantityVarh: string
  activeWh: string | null
  document: string | null
  point: string
  reversalReason: string | null
  recordedBy: string
}

export type LinkLine = Dated & {
  side: 'sub' | 'main'
  accountId: string
  number: string
  name: string
}

/** A meter's stay at a point, with one ratio of transformers. */
export type StayLine = {
  id: string
  servicePointId: string
  point: string
  serial: string
  make: string
  coefficient: string
  from: string
  to: string | null
}
