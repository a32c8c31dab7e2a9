import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { commissionOf, type PaymentsOfSum } from '#payments/rules/commission_of'
import type { Days } from '#payments/reconciliation/days'
import { termsOfDays, termsOn } from '#payments/reconciliation/terms_on'

export type Earning = {
  day: IsoDate
  service: string
  baseMinor: bigint
  commissionMinor: bigint
  bearer: 'region' | 'payer'
  termsId: string
}

type Row = { day: string; service: string; amounts: string[]; counts: string[] }

/** What an agent earned on each finished day and service of `matched` that has terms. */
export async function earningsOf(channelId: number, days: Days): Promise<Earning[]> {
  const terms = await termsOfDays(channelId, days)
  if (terms.length === 0) return []
  const found = await rows<Row>(SUMS, { today: clock.today() })
  return found.flatMap(({ day, service, amounts, counts }) => {
    const inForce = termsOn(terms, { day, service })
    if (!inForce) return []
    const payments = amounts.map((amount, at) => ({
      amountMinor: BigInt(amount),
      count: BigInt(counts[at]!),
    }))
    const { bearer, id: termsId } = inForce
    const commissionMinor = commissionOf(inForce, payments)
    return [{ day, service, baseMinor: sumOf(payments), commissionMinor, bearer, termsId }]
  })
}

function sumOf(payments: readonly PaymentsOfSum[]) {
  return payments.reduce((sum, { amountMinor, count }) => sum + amountMinor * count, 0n)
}

/** A day all of whose payments were taken back comes with a sum of nothing. */
const SUMS = `
  select day, service, array_agg(here_minor::text order by here_minor) as amounts,
         array_agg(n::text order by here_minor) as counts
    from (select day, service, here_minor, count(*) filter (where stands) as n from matched
           where payment_id is not null and day < :today::date
           group by day, service, here_minor) s
   group by day, service order by day, service`
