import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import type TariffPlan from '#reference/models/tariff_plan'
import type TariffRate from '#reference/models/tariff_rate'
import { leastSure } from '#reference/transformers/least_sure'

export type TariffPlanRow = {
  id: number
  name: string
  resource: string
  consumerClass: string
  group: string
  unit: string
  /** Lowest and highest price in force; both null when the plan has no price that day. */
  lowestMinor: string | null
  highestMinor: string | null
  blocks: number
  since: IsoDate | null
  /** Last day of the last price, when none is in force any more. */
  endedOn: IsoDate | null
  /** First day of the next announced price. */
  changesOn: IsoDate | null
  act: string | null
  confidence: string | null
}

/** A plan and what is in force of it on a day. */
export function tariffPlanForList(plan: TariffPlan, on: IsoDate, locale: string): TariffPlanRow {
  const inForce = plan.rates.filter((rate) => rate.isInForce(on))
  return {
    id: plan.id,
    name: nameIn(locale, plan),
    resource: nameIn(locale, plan.resource),
    consumerClass: plan.consumerClass,
    group: plan.tariffGroup,
    unit: plan.unit,
    ...pricesOf(inForce),
    endedOn: inForce.length > 0 ? null : lastDayBefore(plan.rates, on),
    changesOn: plan.rates.find(({ validFrom }) => validFrom > on)?.validFrom ?? null,
    confidence: leastSure(inForce),
  }
}

function pricesOf(inForce: readonly TariffRate[]) {
  const [first] = inForce
  if (!first) return { lowestMinor: null, highestMinor: null, blocks: 0, since: null, act: null }
  const prices = inForce.map(({ priceMinor }) => priceMinor).sort((a, b) => (a < b ? -1 : 1))
  return {
    lowestMinor: prices[0]!.toString(),
    highestMinor: prices.at(-1)!.toString(),
    blocks: new Set(inForce.map(({ step }) => step)).size,
    since: first.validFrom,
    act: first.act,
  }
}

function lastDayBefore(rates: readonly TariffRate[], on: IsoDate): IsoDate | null {
  const ends = rates.map(({ validTo }) => validTo).filter((end) => end !== null && end <= on)
  const last = ends.sort().at(-1)
  return last ? addDays(last, -1) : null
}
