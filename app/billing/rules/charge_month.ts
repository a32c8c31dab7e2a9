import { CHARGE_KIND } from '#billing/rules/charge_kind'
import type { NewCharge } from '#billing/rules/account_bill'
import type { ChargedMonth, ConsumedMonth } from '#billing/rules/account_to_bill'
import type { RatedLine } from '#billing/rules/rate'
import { isOnlyRenamed, rateDifference } from '#billing/rules/rate_difference'
import type { RatedMonth } from '#billing/rules/rate_month'
import { isEnergy } from '#billing/rules/line_kind'
import { vat } from '#billing/rules/vat'

type Month = {
  consumed: ConsumedMonth
  rated: RatedMonth
  vatBp: bigint
  /** What earlier runs charged for the same month, or nothing. */
  charged: readonly ChargedMonth[]
}

/**
 * What a priced month still owes: all of it when it is billed for the first time, the difference
 * when it was billed before; a difference that is only one of names is none. VAT is taken out of the month as a whole, so that all charges of a month
 * together carry exactly the VAT of its total.
 *
 * @returns null when there is nothing to charge
 */
export function chargeMonth({ consumed, rated, vatBp, charged }: Month): NewCharge | null {
  const lines = stillToCharge(rated.lines, charged)
  if (lines.length === 0) return null
  const vatMinor =
    vat(sumOf(rated.lines), vatBp).vatMinor -
    charged.reduce((all, month) => all + month.vatMinor, 0n)
  if (charged.length > 0 && vatMinor === 0n && isOnlyRenamed(lines)) return null
  return {
    kind: CHARGE_KIND.consumption,
    servicePointId: consumed.servicePointId,
    period: consumed.period,
    planId: rated.planId,
    revenueCode: rated.revenueCode,
    quantityWh: lines.filter(isEnergy).reduce((all, line) => all + line.quantityWh, 0n),
    amountMinor: sumOf(lines),
    vatMinor,
    lines,
    basis: consumed.basis,
  }
}

/** The lines of a month less those that were charged before. */
export function stillToCharge(
  lines: readonly RatedLine[],
  charged: readonly ChargedMonth[]
): readonly RatedLine[] {
  if (charged.length === 0) return lines
  return rateDifference(
    lines,
    charged.flatMap((month) => month.lines())
  )
}

function sumOf(lines: readonly RatedLine[]): bigint {
  return lines.reduce((all, line) => all + line.amountMinor, 0n)
}
