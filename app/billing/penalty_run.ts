import type { IsoDate, Period } from '#shared/kernel/calendar'
import type { PenaltyRunTerms } from '#billing/rules/penalty_run_terms'

/** A running penalty run as its workers hold it. */
export type PenaltyRun = {
  id: string
  tenantId: number
  period: Period
  consumerClass: string
  divisionIds: readonly number[]
  bookedOn: IsoDate
  terms: PenaltyRunTerms
}
