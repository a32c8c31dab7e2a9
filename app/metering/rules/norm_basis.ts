import type { IsoDate } from '#shared/kernel/calendar'
import type { BasisEntry } from '#metering/rules/consumption_basis'
import type { NormPart } from '#metering/rules/norm_for_days'

/** In the place of a register: consumption by norm (as kinds of adjustments are told). */
const BY_NORM = '-6'

/** Parts of a norm in the form of readings: units, the norm of a month, days. */
export function normBasis(
  parts: readonly NormPart[],
  { from, to }: { from: IsoDate; to: IsoDate }
): BasisEntry[] {
  return parts.map((part) => ({
    registerId: BY_NORM,
    from,
    to,
    fromWh: part.amount,
    toWh: part.monthlyBase,
    coefficient: BigInt(part.days),
    quantityWh: part.quantityWh,
  }))
}
