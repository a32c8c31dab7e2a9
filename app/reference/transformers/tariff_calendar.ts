import { addDays, daysBetween, type IsoDate } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import type { PlanOnRegister, RateOnRegister } from '#reference/queries/registered_plans'
import { leastSure } from '#reference/transformers/least_sure'
import type { CalendarFilter } from '#reference/validators/calendar_filter'

export type CalendarSpan = {
  from: IsoDate
  lastDay: IsoDate | null
  state: 'past' | 'in_force' | 'announced'
  lowestMinor: string
  highestMinor: string
  blocks: number
  seasonal: boolean
  act: string | null
  source: string | null
  confidence: string | null
  /** Where the bar lies, in thousandths of the years shown. */
  start: number
  width: number
}

export type CalendarPlan = {
  id: number
  name: string
  resource: string
  consumerClass: string
  unit: string
  spans: CalendarSpan[]
}

/** Where today lies, in thousandths of the years shown; null when it is not among them. */
export function todayInCalendar({ year, years }: CalendarFilter, today: IsoDate): number | null {
  const shown = { from: `${year - years + 1}-01-01`, to: `${year + 1}-01-01` }
  return today >= shown.from && today < shown.to ? share(shown, today) : null
}

type Reader = { today: IsoDate; locale: string }

/** Every plan with its prices as bars over the years shown; plans without any in them are left out. */
export function tariffCalendar(
  plans: Iterable<PlanOnRegister>,
  { year, years, resource, consumerClass }: CalendarFilter,
  { today, locale }: Reader
): CalendarPlan[] {
  const shown = { from: `${year - years + 1}-01-01`, to: `${year + 1}-01-01` }
  return [...plans]
    .filter((plan) => resource === null || plan.resource === resource)
    .filter((plan) => consumerClass === null || plan.consumerClass === consumerClass)
    .map((plan) => ({
      id: plan.id,
      name: nameIn(locale, plan),
      resource: plan.resource,
      consumerClass: plan.consumerClass,
      unit: plan.unit,
      spans: changesOf(plan.rates)
        .filter(([rate]) => rate!.validFrom < shown.to && !endsBefore(rate!, shown.from))
        .map((rates) => spanOf(rates, shown, today)),
    }))
    .filter(({ spans }) => spans.length > 0)
}

function changesOf(rates: readonly RateOnRegister[]): RateOnRegister[][] {
  return [...Map.groupBy(rates, ({ validFrom, validTo }) => `${validFrom} ${validTo}`).values()]
}

function endsBefore({ validTo }: RateOnRegister, day: IsoDate) {
  return validTo !== null && validTo <= day
}

type Shown = { from: IsoDate; to: IsoDate }

function spanOf(rates: RateOnRegister[], shown: Shown, today: IsoDate): CalendarSpan {
  const { validFrom, validTo, act, source } = rates[0]!
  const prices = rates.map(({ priceMinor }) => priceMinor).sort((a, b) => (a < b ? -1 : 1))
  const from = validFrom > shown.from ? validFrom : shown.from
  const to = validTo !== null && validTo < shown.to ? validTo : shown.to
  return {
    from: validFrom,
    lastDay: validTo === null ? null : addDays(validTo, -1),
    state: stateOf(rates[0]!, today),
    lowestMinor: prices[0]!.toString(),
    highestMinor: prices.at(-1)!.toString(),
    blocks: new Set(rates.map(({ step }) => step)).size,
    seasonal: rates.some(({ season }) => season !== 'all'),
    act,
    source,
    confidence: leastSure(rates),
    start: share(shown, from),
    width: share(shown, to) - share(shown, from),
  }
}

function stateOf({ validFrom, validTo }: RateOnRegister, today: IsoDate): CalendarSpan['state'] {
  if (validFrom > today) return 'announced'
  return validTo === null || validTo > today ? 'in_force' : 'past'
}

function share({ from, to }: Shown, day: IsoDate): number {
  return Math.round((daysBetween(from, day) * 1000) / daysBetween(from, to))
}
