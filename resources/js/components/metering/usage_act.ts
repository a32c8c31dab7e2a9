export type UsageKind = 'no_meter' | 'failed_meter' | 'tampering'

export type UsageActLine = {
  id: string
  number: string
  kind: UsageKind
  drawnOn: string
  from: string
  until: string
  quantityWh: string
  status: 'posted' | 'reversed'
  accountId: string
  account: string
  name: string
}

export type UsageMonth = { period: string; quantityWh: string }

/** What an act comes to, before or after it is drawn up. */
export type UsageCalculation = {
  kind: UsageKind
  days: number
  powerW: string | null
  hoursHundredths: string | null
  averageWh: string | null
  averageDays: number | null
  /** Counted by the meter on the same days and left out. */
  meteredWh: string
  quantityWh: string
  months: UsageMonth[]
}

export type UsagePreview = UsageCalculation & {
  from: string
  until: string
  cut: 'checked' | 'cap' | null
  capMonths: number
  isConductorLimit: boolean
}

export type UsageAct = UsageActLine &
  UsageCalculation & {
    address: string
    countedFrom: string
    countedUntil: string
    installedW: string | null
    admissibleMa: string | null
    phases: number | null
    checkedOn: string | null
    capMonths: number
    inspector: string
    witnesses: string | null
    note: string | null
    recordedBy: string
    recordedAt: string
    reversedBy: string | null
    reversedAt: string | null
    reversalReason: string | null
  }
