import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { parseSoum } from '#shared/kernel/money'
import { BASE_PER_UNIT } from '#shared/kernel/quantity'

/** A line of `database/reference/tariffs.csv` as it stands. */
export type TariffRecord = {
  resource: string
  class: string
  group: string
  variant: string
  season: string
  tier_from_excl: string
  tier_to_incl: string
  price_sum_gross: string
  unit: string
  effective_from: string
  effective_to: string
  act: string
  sources: string
  confidence: string
  note: string
}

/** The same line in our own measures: base units, tiyin, half-open dates. */
export type TariffRow = {
  season: string
  fromWh: bigint
  toWh: bigint | null
  priceMinor: bigint
  validFrom: IsoDate
  validTo: IsoDate | null
  act: string | null
  source: string | null
  confidence: string | null
  note: string | null
}

/**
 * Reads a tariff line. The file's upper bounds and last days are inclusive; ours are not.
 *
 * @throws RangeError when a price or a bound is not a number
 */
export function tariffRow(record: TariffRecord): TariffRow {
  const priceMinor = parseSoum(record.price_sum_gross)
  if (priceMinor === null) throw new RangeError(`Not a price: ${record.price_sum_gross}`)
  return {
    season: record.season,
    fromWh: BigInt(record.tier_from_excl) * BASE_PER_UNIT,
    toWh: record.tier_to_incl === '' ? null : BigInt(record.tier_to_incl) * BASE_PER_UNIT,
    priceMinor,
    validFrom: record.effective_from,
    validTo: afterLastDay(record.effective_to),
    act: record.act || null,
    source: record.sources || null,
    confidence: record.confidence || null,
    note: record.note || null,
  }
}

/** Half-open end of an inclusive last day; an empty cell means "still in force". */
export function afterLastDay(lastDay: string): IsoDate | null {
  return lastDay === '' ? null : addDays(lastDay, 1)
}

/** Which plan a tariff line belongs to. */
export function planKey(record: Pick<TariffRecord, 'resource' | 'class' | 'group' | 'variant'>) {
  return [record.resource, record.class, record.group, record.variant].join('|')
}
