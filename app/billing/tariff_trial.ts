import type { IsoDate, Period } from '#shared/kernel/calendar'
import type { ConsumerClass } from '#billing/run_scope'

/** Whose months are calculated: everybody's, those named, or some drawn by a seed that can be told. */
export type TrialSample =
  | { kind: 'all' }
  | { kind: 'numbers'; numbers: readonly string[] }
  | { kind: 'random'; size: number; seed: string }

/** An edge of the heating season on another day than the register says, for days of one year. */
export type SeasonMove = {
  edge: 'heating_from_mmdd' | 'heating_to_mmdd'
  /** First day of the heating season, or the first day after it. */
  on: IsoDate
}

/** A trial says what a month would cost; a retroactive preview what billed months would change by. */
export type TrialKind = 'trial' | 'retroactive'

export type TrialScope = {
  months: readonly Period[]
  sample: TrialSample
  seasonMove: SeasonMove | null
}

export type TariffTrial = {
  id: string
  kind: TrialKind
  draftId: string | null
  revision: number | null
  regionId: number
  divisionId: number
  divisionName: string
  consumerClass: ConsumerClass
  scope: TrialScope
  status: 'running' | 'done' | 'failed'
  accountsDone: number
  accountsTotal: number
  lastError: string | null
  createdBy: string
  createdAt: Date
  finishedAt: Date | null
}

/** What one account pays for a month by the prices in force (or as charged), and by the draft. */
export type TrialRow = {
  accountId: string
  accountNumber: string
  districtId: number
  period: Period
  quantityWh: bigint
  oldMinor: bigint | null
  newMinor: bigint | null
  /** Why one of them could not be calculated. */
  fault: string | null
}
