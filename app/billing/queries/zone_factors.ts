import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { ZONE, type ZoneFactor } from '#billing/rules/zones'

const ZONES: Record<string, number> = {
  peak: ZONE.peak,
  half_peak: ZONE.halfPeak,
  night: ZONE.night,
}

const FACTOR = /^(?:1\/)?(\d+)(?:\.(\d+))?$/

/** The factors of the hours of the day in force when a month begins; a region's own go first. */
export async function zoneFactors(period: Period): Promise<ZoneFactor[]> {
  const found = await rows<{ zone: string; factor: string }>(
    `select distinct on (facts ->> 'zone') facts ->> 'zone' as zone, facts ->> 'factor' as factor
       from reference_items
      where tenant_id = :tenant and classifier = 'tariff_zones'
        and valid_from <= :period and (valid_to is null or valid_to > :period)
      order by facts ->> 'zone', origin = 'centre', code`,
    { period }
  )
  return found.flatMap(({ zone, factor }) => factorOf(ZONES[zone], factor) ?? [])
}

/** "1.5" is 15 ÷ 10, "1/1.5" is 10 ÷ 15. */
function factorOf(zone: number | undefined, factor: string): ZoneFactor | null {
  const match = FACTOR.exec(factor)
  if (zone === undefined || !match) return null
  const fraction = match[2] ?? ''
  const value = BigInt(match[1]! + fraction)
  const unit = 10n ** BigInt(fraction.length)
  return factor.startsWith('1/') ? { zone, num: unit, den: value } : { zone, num: value, den: unit }
}
