export type TrialSample =
  | { kind: 'all' }
  | { kind: 'numbers'; numbers: string[] }
  | { kind: 'random'; size: number; seed: string }

export type Trial = {
  id: string
  kind: 'trial' | 'retroactive'
  draftId: string | null
  revision: number | null
  divisionName: string
  consumerClass: string
  scope: {
    months: string[]
    sample: TrialSample
    seasonMove: { edge: string; on: string } | null
  }
  status: 'running' | 'done' | 'failed'
  accountsDone: number
  accountsTotal: number
  secondsLeft: number | null
  lastError: string | null
  createdAt: string
  finishedAt: string | null
}

export type TrialDraft = {
  id: string
  title: string
  effectiveFrom: string
  revision: number
  status: string
}

export type TrialLine = {
  accountId: string
  accountNumber: string
  districtId: number
  period: string
  quantityWh: string
  oldMinor: string | null
  newMinor: string | null
  differenceMinor: string | null
  fault: string | null
}

export type TrialResult = {
  totals: {
    months: number
    accounts: number
    oldMinor: string
    newMinor: string
    differenceMinor: string
    dearer: number
    cheaper: number
    same: number
    faulty: number
  }
  bands: { band: number; months: number; differenceMinor: string }[]
  places: {
    districtId: number
    period: string
    months: number
    oldMinor: string
    newMinor: string
    differenceMinor: string
  }[]
  faults: { code: string; months: number }[]
}
