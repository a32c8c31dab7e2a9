import type { TariffSpan } from '#billing/rules/split_by_tariff'
import type { Period } from '#shared/kernel/calendar'

/** What a plan costs in one month, and the ledger account that its revenue goes to. */
export type PlanTariff = {
  revenueCode: number
  spans: readonly TariffSpan[]
  /** Prices of the months before, as far back as an advance keeps the price at which it was paid. */
  earlier: readonly TariffSpan[]
}

/** Over-contract rule: what lies above `thresholdBp` of the contract's volume costs `factorBp`. */
export type OverContractRule = { thresholdBp: bigint; factorBp: bigint }

/** Reactive energy above `limitPpm` (tg φ) of the active one costs `priceMinor` a kvarh. */
export type ReactiveRule = { limitPpm: bigint; priceMinor: bigint }

/** How blocks are meant for a month in which supply began or ended: whole, or by its days. */
export type BlockProration = 'whole' | 'by_days'

/** Everything that prices one month. */
export type MonthTariffs = {
  period: Period
  /** VAT contained in the prices, basis points. */
  vatBp: bigint
  proration: BlockProration
  overContract: OverContractRule | null
  reactive: ReactiveRule | null
  plans: ReadonlyMap<number, PlanTariff>
}

/**
 * The prices of a billing run, read once when it is planned and kept with it: a tariff that is
 * changed while the run goes on has no effect on it.
 */
export type TariffSnapshot = readonly MonthTariffs[]
