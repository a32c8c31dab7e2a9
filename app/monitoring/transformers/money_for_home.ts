import type { IsoDate } from '#shared/kernel/calendar'
import { share } from '#monitoring/rules/share'
import type { Collected } from '#monitoring/queries/collected_between'

type Sums = {
  month: { from: IsoDate; to: IsoDate }
  today: IsoDate
  chargedMinor: bigint
  collected: Collected
  collectedToday: Collected
}

/** Sums of the month with the addresses of the payments behind them. */
export function moneyForHome({ month, today, chargedMinor, collected, collectedToday }: Sums) {
  const list = (from: IsoDate, to: IsoDate) => `/payments?from=${from}&to=${to}&status=posted`
  return {
    chargedMinor: String(chargedMinor),
    collectedMinor: String(collected.minor),
    /** Of what was charged, in basis points; null when nothing was. */
    collectedShare: share(collected.minor, chargedMinor)?.toString() ?? null,
    collectedHref: list(month.from, month.to),
    paymentsToday: collectedToday.payments,
    todayMinor: String(collectedToday.minor),
    todayHref: list(today, today),
  }
}
