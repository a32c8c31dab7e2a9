import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import type { TariffPlanCard } from '#reference/queries/find_tariff_plan'
import type TariffRate from '#reference/models/tariff_rate'
import { leastSure } from '#reference/transformers/least_sure'

export type TariffBlock = { id: string; fromWh: string; toWh: string | null; priceMinor: string }

/** The prices of a plan between two changes, newest first on the card. */
export type TariffChange = {
  from: IsoDate
  lastDay: IsoDate | null
  state: 'past' | 'in_force' | 'announced'
  act: string | null
  confidence: string | null
  notes: string[]
  sources: { code: string; text: string }[]
  seasons: { season: string; blocks: TariffBlock[] }[]
}

export type TariffPlanView = {
  id: number
  name: string
  resource: string
  consumerClass: string
  group: string
  unit: string
  changes: TariffChange[]
}

/** A plan with its history as it stands on a day. */
export function tariffPlanForCard(
  card: TariffPlanCard,
  on: IsoDate,
  locale: string
): TariffPlanView {
  const { plan } = card
  const changes = [...Map.groupBy(plan.rates, (rate) => `${rate.validFrom} ${rate.validTo}`)]
  return {
    id: plan.id,
    name: nameIn(locale, plan),
    resource: nameIn(locale, plan.resource),
    consumerClass: plan.consumerClass,
    group: plan.tariffGroup,
    unit: plan.unit,
    changes: changes.map(([, rates]) => changeOf(rates, card.sources, on)).reverse(),
  }
}

function changeOf(
  rates: TariffRate[],
  sources: ReadonlyMap<string, string>,
  on: IsoDate
): TariffChange {
  const { validFrom, validTo, act } = rates[0]!
  const codes = new Set(rates.flatMap(({ source }) => source?.split(',') ?? []))
  return {
    from: validFrom,
    lastDay: validTo === null ? null : addDays(validTo, -1),
    state: rates[0]!.isInForce(on) ? 'in_force' : validFrom > on ? 'announced' : 'past',
    act,
    confidence: leastSure(rates),
    notes: [...new Set(rates.map(({ note }) => note).filter((note) => note !== null))],
    sources: [...codes].map((code) => ({ code, text: sources.get(code) ?? code })),
    seasons: [...Map.groupBy(rates, ({ season }) => season)].map(([season, blocks]) => ({
      season,
      blocks: blocks.map(blockOf),
    })),
  }
}

function blockOf(rate: TariffRate): TariffBlock {
  return {
    id: rate.id,
    fromWh: rate.fromWh.toString(),
    toWh: rate.toWh?.toString() ?? null,
    priceMinor: rate.priceMinor.toString(),
  }
}
