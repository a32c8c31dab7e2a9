import { daysBetween, type IsoDate } from '#shared/kernel/calendar'
import { scale } from '#shared/kernel/rounding'

export type EstimateMethod = 'average' | 'season' | 'norm'

/** A month that was measured in full. */
export type FullMonth = { quantityWh: bigint; days: number }

export type MonthToEstimate = {
  /** The days without a reading, [from, to). */
  from: IsoDate
  to: IsoDate
  /** The last full months before, the newest first; as many as there are. */
  recent: readonly FullMonth[]
  /** The same month of the year before. */
  yearBefore: FullMonth | null
  /** What the norms in force give for these days; null without a norm. */
  normWh: bigint | null
  /** Months right before this one that are estimates already. */
  estimatedBefore: number
}

export type EstimateRules = {
  /** Tried first; what has no data gives way to the next: season, average, norm. */
  method: EstimateMethod
  /** So many full months make an average. */
  months: number
  /** After so many estimated months in a row a meter must be read. */
  maxInRow: number
}

export type Estimate =
  | { kind: 'estimated'; method: EstimateMethod; quantityWh: bigint }
  | { kind: 'impossible'; code: 'too_many_estimates' | 'nothing_known' }

const ORDER: readonly EstimateMethod[] = ['season', 'average', 'norm']

/**
 * What a point may be taken to have used on days that nobody read (domain §2.7): by the day, the
 * average of its last full months, or the same month of the year before, or the norm.
 */
export function estimateMonth(month: MonthToEstimate, rules: EstimateRules): Estimate {
  if (month.estimatedBefore >= rules.maxInRow) {
    return { kind: 'impossible', code: 'too_many_estimates' }
  }
  const methods = [rules.method, ...ORDER.filter((method) => method !== rules.method)]
  for (const method of methods) {
    const quantityWh = by[method](month, rules)
    if (quantityWh !== null) return { kind: 'estimated', method, quantityWh }
  }
  return { kind: 'impossible', code: 'nothing_known' }
}

type By = (month: MonthToEstimate, rules: EstimateRules) => bigint | null

const by: Record<EstimateMethod, By> = {
  average: (month, { months }) => overDays(month, month.recent.slice(0, months)),
  season: (month) => (month.yearBefore ? overDays(month, [month.yearBefore]) : null),
  norm: ({ normWh }) => normWh,
}

function overDays({ from, to }: MonthToEstimate, full: readonly FullMonth[]): bigint | null {
  const days = full.reduce((all, one) => all + one.days, 0)
  if (days === 0) return null
  const quantityWh = full.reduce((all, one) => all + one.quantityWh, 0n)
  return scale(quantityWh, BigInt(daysBetween(from, to)), BigInt(days))
}
