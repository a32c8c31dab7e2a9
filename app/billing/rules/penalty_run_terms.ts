import type { PenaltyRate } from '#billing/rules/penalty'
import type { IsoDate, Period } from '#shared/kernel/calendar'

/** What a penalty run goes by, frozen when it is planned. */
export type PenaltyRunTerms = {
  /** Debts of earlier months are time-barred: no penalty grows on them. */
  since: Period
  /** The last day that counts. */
  through: IsoDate
  /** Of debts that no invoice gave a due day: the day of the next month. */
  dueDay: number
  rates: readonly PenaltyRate[]
  capBp: bigint
  graceDays: number
}

export type PenaltyRunTermsJson = {
  since: Period
  through: IsoDate
  dueDay: number
  rates: [from: IsoDate, to: IsoDate | null, ppmPerDay: string][]
  capBp: string
  /** Runs planned before there was such a rule have none. */
  graceDays?: number
}

export function penaltyTermsToJson({ rates, capBp, ...terms }: PenaltyRunTerms) {
  const json: PenaltyRunTermsJson = {
    ...terms,
    rates: rates.map(({ from, to, ppmPerDay }) => [from, to, String(ppmPerDay)]),
    capBp: String(capBp),
  }
  return json
}

export function penaltyTermsFromJson({ rates, capBp, ...terms }: PenaltyRunTermsJson) {
  const read: PenaltyRunTerms = {
    ...terms,
    graceDays: terms.graceDays ?? 0,
    rates: rates.map(([from, to, ppmPerDay]) => ({ from, to, ppmPerDay: BigInt(ppmPerDay) })),
    capBp: BigInt(capBp),
  }
  return read
}
