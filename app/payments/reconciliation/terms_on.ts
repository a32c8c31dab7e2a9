import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { Days } from '#payments/reconciliation/days'
import type { CommissionTerms } from '#payments/rules/commission_of'

export type TermsInForce = CommissionTerms & {
  id: string
  service: string
  bearer: 'region' | 'payer'
  settleDays: number
  validFrom: IsoDate
  validTo: IsoDate | null
}

type Row = Omit<TermsInForce, 'ratePpm' | 'minimumMinor' | 'fixedMinor'> & {
  rate: number
  minimum: string
  fixed: string
}

/** The terms of a channel that hold on some of these days. */
export async function termsOfDays(channelId: number, { from, to }: Days): Promise<TermsInForce[]> {
  const found = await rows<Row>(
    `select id, service, bearer, per, settle_days as "settleDays", rate_ppm as rate,
            minimum_minor as minimum, fixed_minor as fixed, valid_from as "validFrom",
            valid_to as "validTo"
       from channel_terms
      where tenant_id = :tenant and channel_id = :channelId and valid_from < :to
        and (valid_to is null or valid_to > :from) order by valid_from`,
    { channelId, from, to }
  )
  return found.map(({ rate, minimum, fixed, ...terms }) => ({
    ...terms,
    ratePpm: BigInt(rate),
    minimumMinor: BigInt(minimum),
    fixedMinor: BigInt(fixed),
  }))
}

/** All that hold on a day. */
export function inForceOn(terms: readonly TermsInForce[], day: IsoDate): TermsInForce[] {
  return terms.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo)
  )
}

/** What holds on a day for a service: its own terms, else those of all services. */
export function termsOn(
  terms: readonly TermsInForce[],
  { day, service }: { day: IsoDate; service: string }
): TermsInForce | null {
  const inForce = inForceOn(terms, day)
  const own = inForce.find((one) => one.service === service)
  return own ?? inForce.find((one) => one.service === '') ?? null
}
