import type { FrozenMonth } from '#billing/rules/frozen_month'
import type { TariffSnapshot } from '#billing/rules/tariff_snapshot'

type Priced = { charges: readonly { planId: number }[]; inputs: readonly FrozenMonth[] }

/** Of a snapshot only the plans that an account was priced by: what a single correction keeps. */
export function narrowSnapshot(
  snapshot: TariffSnapshot,
  { charges, inputs }: Priced
): TariffSnapshot {
  const terms = inputs.flatMap((month) => month.terms)
  const planIds = new Set([
    ...charges.map(({ planId }) => planId),
    ...terms.map(({ planId }) => planId),
    ...terms.flatMap(({ extras }) => extras?.capacity?.planId ?? []),
  ])
  return snapshot.map((month) => ({
    ...month,
    plans: new Map([...month.plans].filter(([planId]) => planIds.has(planId))),
  }))
}
