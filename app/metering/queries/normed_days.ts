import { rows } from '#shared/database/sql'
import { periodOf, type IsoDate, type Period } from '#shared/kernel/calendar'
import { normsOfMonth } from '#metering/queries/norms_of_month'
import type { BasisEntry } from '#metering/rules/consumption_basis'
import { daysWithoutMeter } from '#metering/rules/days_without_meter'
import { normBasis } from '#metering/rules/norm_basis'

type Asked = { servicePointId: string; first: Period }
type Stay = { from: IsoDate; to: IsoDate | null; validFrom: IsoDate; validTo: IsoDate | null }

/** Days of a month without a meter, and what norms make of them. */
export type NormedDays = { period: Period; from: IsoDate; to: IsoDate; basis: BasisEntry[] }

/**
 * The days from `first` on that the norms fill in months in which a meter stood for only a part of
 * the days. Points that no norm counts cost one look.
 */
export async function normedDays({ servicePointId, first }: Asked): Promise<NormedDays[]> {
  const stays = await staysOf(servicePointId)
  const { validFrom, validTo } = stays[0] ?? { validFrom: first, validTo: null }
  const edges = stays.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).map(periodOf)
  const periods = [...new Set(edges)].filter((period) => period >= first).sort()
  const normed: NormedDays[] = []
  for (const period of periods) {
    const spans = daysWithoutMeter(period, { from: validFrom, to: validTo }, stays)
    if (spans.length === 0) continue
    const norms = await normsOfMonth([servicePointId], period)
    for (const span of spans) {
      const parts = norms.partsFrom(servicePointId, span.from, span.to)
      if (parts.length > 0) normed.push({ period, ...span, basis: normBasis(parts, span) })
    }
  }
  return normed
}

function staysOf(servicePointId: string): Promise<Stay[]> {
  return rows<Stay>(
    `select i.installed_on as "from", i.removed_on as "to",
            s.valid_from as "validFrom", s.valid_to as "validTo"
       from installations i
       join service_points s on s.tenant_id = :tenant and s.id = i.service_point_id
      where i.tenant_id = :tenant and i.service_point_id = :servicePointId
        and exists (select from norm_terms n
                     where n.tenant_id = :tenant and n.service_point_id = :servicePointId)
      order by i.installed_on`,
    { servicePointId }
  )
}
