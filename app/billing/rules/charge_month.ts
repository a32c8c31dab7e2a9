import type { NewCharge } from '#billing/rules/account_bill'
import type { ChargedMonth, ConsumedMonth } from '#billing/rules/account_to_bill'
import type { RatedLine } from '#billing/rules/rate'
import { rateDifference } from '#billing/rules/rate_difference'
import type { RatedMonth } from '#billing/rules/rate_month'
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
 * when it was billed before. VAT is taken out of the month as a whole, so that all charges of a month
 * together carry exactly the VAT of its total.
 *
 * @returns null when there is nothing to charge
 */
export function chargeMonth({ consumed, rated, vatBp, charged }: Month): NewCharge | null {
  const lines =
    charged.length === 0
      ? rated.lines
      : rateDifference(
          rated.lines,
          charged.flatMap((month) => month.lines())
        )
  if (lines.length === 0) return null
  const { vatMinor } = vat(sum(rated.lines, 'amountMinor'), vatBp)
  return {
    servicePointId: consumed.servicePointId,
    period: consumed.period,
    planId: rated.planId,
    revenueCode: rated.revenueCode,
    quantityWh: sum(lines, 'quantityWh'),
    amountMinor: sum(lines, 'amountMinor'),
    vatMinor: vatMinor - charged.reduce((all, month) => all + month.vatMinor, 0n),
    lines,
    basis: consumed.basis,
  }
}

function sum(lines: readonly RatedLine[], of: 'quantityWh' | 'amountMinor'): bigint {
  let total = 0n
  for (const line of lines) total += line[of]
  return total
}
