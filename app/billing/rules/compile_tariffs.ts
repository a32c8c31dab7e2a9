import { compilePlan, type CompiledPlan } from '#billing/rules/compile_plan'
import type {
  BlockProration,
  MonthTariffs,
  OverContractRule,
  PlanTariff,
  ReactiveRule,
  TariffSnapshot,
} from '#billing/rules/tariff_snapshot'
import { nextPeriod, type IsoDate, type Period } from '#shared/kernel/calendar'

export type CompiledTariff = PlanTariff & {
  /**
   * The blocks, when one set of them is in force through all of the month and at all hours; else null. Throws a
   * RangeError when they leave a gap: only the accounts of this plan then cannot be priced.
   */
  whole: () => CompiledPlan | null
}

export type CompiledMonth = {
  period: Period
  /** First day of the next month. */
  end: IsoDate
  vatBp: bigint
  proration: BlockProration
  overContract: OverContractRule | null
  reactive: ReactiveRule | null
  plans: ReadonlyMap<number, CompiledTariff>
}

export type CompiledTariffs = ReadonlyMap<Period, CompiledMonth>

/** The snapshot of a run, made ready to price millions of accounts. */
export function compileTariffs(snapshot: TariffSnapshot): CompiledTariffs {
  return new Map(snapshot.map((month) => [month.period, compileMonth(month)]))
}

function compileMonth({ plans, ...month }: MonthTariffs): CompiledMonth {
  const { period } = month
  const end = nextPeriod(period)
  return {
    ...month,
    end,
    plans: new Map(
      [...plans].map(([planId, plan]) => [planId, { ...plan, whole: wholeOf(plan, period, end) }])
    ),
  }
}

function wholeOf({ spans }: PlanTariff, period: Period, end: IsoDate) {
  const span = spans.find(({ from, to }) => from <= period && (to === null || to >= end))
  let compiled: CompiledPlan | undefined
  return () => (span && !span.zones ? (compiled ??= compilePlan(span.steps)) : null)
}
