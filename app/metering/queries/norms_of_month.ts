import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import { seasonsOf } from '#reference/queries/seasons_of'
import { normTermsOf } from '#metering/queries/norm_terms_of'
import { normsInForce } from '#metering/queries/norms_in_force'
import { normForDays, type NormPart } from '#metering/rules/norm_for_days'

export type NormsOfMonth = {
  /** The parts of the days from one on to the end of the month, or to another day. */
  partsFrom(servicePointId: string, from: IsoDate, to?: IsoDate): NormPart[]
  /** What they come to; null where no norm counts anything. */
  quantityFrom(servicePointId: string, from: IsoDate): bigint | null
}

/** The norms of a month for some points. */
export async function normsOfMonth(
  servicePointIds: readonly string[],
  period: Period
): Promise<NormsOfMonth> {
  const norms = await normsInForce(period)
  const terms = await normTermsOf(servicePointIds, period)
  const seasonal = new Set(norms.filter(({ heatingOnly }) => heatingOnly).map(({ code }) => code))
  const isSeasonal = [...terms.values()].flat().some(({ term }) => seasonal.has(term.code))
  const heating = isSeasonal
    ? (await seasonsOf(period)).filter(({ season }) => season === 'heating')
    : []
  const end = nextPeriod(period)
  const partsFrom = (servicePointId: string, from: IsoDate, to = end) => {
    const counted = (terms.get(servicePointId) ?? []).map(({ term }) => term)
    return normForDays({ period, from, to, terms: counted, norms, heating })
  }
  return {
    partsFrom,
    quantityFrom(servicePointId, from) {
      const parts = partsFrom(servicePointId, from)
      if (parts.length === 0) return null
      return parts.reduce((all, part) => all + part.quantityWh, 0n)
    },
  }
}
