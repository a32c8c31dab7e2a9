import type { IsoDate } from '#shared/kernel/calendar'

export type Season = 'heating' | 'non_heating'

/**
 * The season of a day between two edges of the year, each month × 100 + day; the second is the first
 * day after. Heating goes over the new year, so its beginning is later in the year than its end.
 */
export function seasonOf(on: IsoDate, heatingFrom: bigint, heatingTo: bigint): Season {
  const day = BigInt(on.slice(5).replace('-', ''))
  const isHeating =
    heatingFrom <= heatingTo
      ? day >= heatingFrom && day < heatingTo
      : day >= heatingFrom || day < heatingTo
  return isHeating ? 'heating' : 'non_heating'
}
