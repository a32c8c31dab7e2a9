import type { TariffSpan } from '#billing/rules/split_by_tariff'
import type { Period } from '#shared/kernel/calendar'

/** What a plan costs in one month, and the ledger account that its revenue goes to. */
export type PlanTariff = { revenueCode: number; spans: readonly TariffSpan[] }

/** Everything that prices one month. */
export type MonthTariffs = {
  period: Period
  /** VAT contained in the prices, basis points. */
  vatBp: bigint
  plans: ReadonlyMap<number, PlanTariff>
}

/**
 * The prices of a billing run, read once when it is planned and kept with it: a tariff that is
 * changed while the run goes on has no effect on it.
 */
export type TariffSnapshot = readonly MonthTariffs[]
