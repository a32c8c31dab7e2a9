import { rows } from '#shared/database/sql'
import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'
import type { NormTerm } from '#metering/rules/norm_for_days'

type TermRow = {
  servicePointId: string
  code: string
  amount: string
  from: IsoDate
  to: IsoDate | null
}

/** What the norms count at some points in a month, by point. */
export async function normTermsOf(servicePointIds: readonly string[], period: Period) {
  const found = await rows<TermRow>(
    `select service_point_id as "servicePointId", code, amount, valid_from as "from", valid_to as "to"
       from norm_terms
      where tenant_id = :tenant and service_point_id = any(:servicePointIds::bigint[])
        and valid_from < :end and (valid_to is null or valid_to > :period)
      order by service_point_id, code, valid_from`,
    { servicePointIds, period, end: nextPeriod(period) }
  )
  const terms = found.map(({ servicePointId, amount, ...term }) => ({
    servicePointId,
    term: { ...term, amount: BigInt(amount) } satisfies NormTerm,
  }))
  return Map.groupBy(terms, ({ servicePointId }) => servicePointId)
}
