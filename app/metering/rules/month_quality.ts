import { daysBetween, nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'

export type ConsumptionMethod = 'measured' | 'interval' | 'estimated'

export type CoveredMonth = {
  period: Period
  /** Days between readings, [from, to), that lie in the month and do not overlap. */
  covered: readonly { from: IsoDate; to: IsoDate }[]
  methods: readonly ConsumptionMethod[]
  /** While the point is supplied, [from, to). */
  service: { from: IsoDate; to: IsoDate | null }
}

export type MonthQuality = { method: ConsumptionMethod; complete: boolean }

/**
 * How far a month's consumption can be trusted: `complete` when readings cover every day on which
 * the point was supplied; the method is the weakest of its parts.
 */
export function monthQuality({ period, covered, methods, service }: CoveredMonth): MonthQuality {
  const from = service.from > period ? service.from : period
  const end = nextPeriod(period)
  const to = service.to !== null && service.to < end ? service.to : end
  const days = covered.reduce((all, part) => all + daysBetween(part.from, part.to), 0)
  return { method: weakest(methods), complete: days >= daysBetween(from, to) }
}

function weakest(methods: readonly ConsumptionMethod[]): ConsumptionMethod {
  if (methods.includes('estimated')) return 'estimated'
  return methods.every((method) => method === 'interval') ? 'interval' : 'measured'
}
