import type {
  ContractVolume,
  DatedBenefit,
  ReactiveUse,
  Term,
} from '#billing/rules/account_to_bill'
import type { AdvanceLot } from '#billing/rules/advance_lot'
import type { CompiledMonth } from '#billing/rules/compile_tariffs'
import type { ZoneUse } from '#billing/rules/zones'
import type { Period } from '#shared/kernel/calendar'

/** All that a month was priced from, besides the tariffs of the run and what was charged before. */
export type FrozenMonth = {
  servicePointId: bigint
  period: Period
  quantityWh: bigint
  terms: readonly Term[]
  zones: readonly ZoneUse[] | null
  benefits: readonly DatedBenefit[]
  volume: ContractVolume | null
  /** Missing in what was frozen before reactive energy was billed. */
  reactive?: ReactiveUse | null
  lots: readonly AdvanceLot[]
}

/**
 * A month that its charges themselves tell: one plan on all of its days, nothing else said by the
 * contract. Its inputs are not kept a second time; nearly all months are plain.
 */
export function isPlainMonth(month: FrozenMonth, { period, end }: CompiledMonth): boolean {
  const { terms, zones, benefits, volume, reactive, lots } = month
  const [term] = terms
  if (terms.length !== 1 || !term || term.extras) return false
  if (term.from > period || (term.to !== null && term.to < end)) return false
  if (reactive) return false
  return zones === null && volume === null && benefits.length === 0 && lots.length === 0
}
