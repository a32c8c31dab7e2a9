import type { PlacedInterval } from '#metering/imports/place_intervals'
import type { EnergyInterval } from '#metering/rules/month_from_intervals'

export type StoredInterval = EnergyInterval & { batchId: string }

export type Meeting = 'new' | 'own' | 'repeated' | 'differs'

/**
 * How an interval of a file stands to what is stored of its register: new, stored by an earlier
 * attempt of this very import, the same again, or in the place of other energy.
 *
 * @param stored those that could overlap, in order of time
 */
export function meetStored(
  interval: PlacedInterval,
  stored: readonly StoredInterval[],
  batchId: string
): Meeting {
  const endsAt = interval.startsAt + interval.seconds
  const met = stored.filter(
    (known) => known.startsAt < endsAt && known.startsAt + known.seconds > interval.startsAt
  )
  const [known] = met
  if (!known) return 'new'
  if (met.length > 1 || !isSame(known, interval)) return 'differs'
  return known.batchId === batchId ? 'own' : 'repeated'
}

function isSame(a: EnergyInterval, b: EnergyInterval) {
  return a.startsAt === b.startsAt && a.seconds === b.seconds && a.quantityWh === b.quantityWh
}
