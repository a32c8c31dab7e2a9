import type { PenaltyRate } from '#billing/rules/penalty'
import type { OrderTurn } from '#billing/rules/principal_credits'
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
  /** What money paid first, by days. */
  orders: readonly OrderTurn[]
}

export type PenaltyRunTermsJson = {
  since: Period
  through: IsoDate
  dueDay: number
  rates: [from: IsoDate, to: IsoDate | null, ppmPerDay: string][]
  capBp: string
  /** Runs planned before there was such a rule have none. */
  graceDays?: number
  /** Runs planned before took it as principal first. */
  orders?: readonly OrderTurn[]
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
    orders: terms.orders ?? [],
    rates: rates.map(([from, to, ppmPerDay]) => ({ from, to, ppmPerDay: BigInt(ppmPerDay) })),
    capBp: BigInt(capBp),
  }
  return read
}
