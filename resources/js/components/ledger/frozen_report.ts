export type FrozenRow = {
  id: string
  division: string
  consumerClass: string
  accounts: number
  openingMinor: string
  chargedMinor: string
  paidMinor: string
  adjustedMinor: string
  closingMinor: string
}

export type RestatedEntry = {
  id: string
  accountId: string
  account: string
  division: string
  consumerClass: string
  bookedOn: string
  recordedAt: string
  by: string
  kind: string
  amountMinor: string
  reason: string | null
}

export type RestatedSum = {
  id: string
  division: string
  consumerClass: string
  entries: number
  amountMinor: string
}

export type FrozenReport = {
  at: string
  by: string
  sha256: string
  rows: FrozenRow[]
  changedEntries: number
  changes: RestatedEntry[]
  sums: RestatedSum[]
}
