import { CHARGE_KIND } from '#billing/rules/charge_kind'
import type { NewCharge } from '#billing/rules/account_bill'
import type { ChargedMonth, ConsumedMonth, DatedBenefit } from '#billing/rules/account_to_bill'
import { stillToCharge } from '#billing/rules/charge_month'
import { rateBenefit } from '#billing/rules/rate_benefit'
import type { RatedMonth } from '#billing/rules/rate_month'

type Month = {
  consumed: ConsumedMonth
  rated: RatedMonth
  /** Those in force on the first day of the month. */
  benefits: readonly DatedBenefit[]
  /** Benefits that earlier runs credited for the same month. */
  charged: readonly ChargedMonth[]
}

/**
 * The credits of a month's benefits, one charge below zero for each payer. What was credited before
 * is taken off; a benefit carries no VAT, because the sale itself stays whole.
 */
export function chargeBenefits({ consumed, rated, benefits, charged }: Month): NewCharge[] {
  const payers = new Set(benefits.map(({ payerCode }) => payerCode))
  const credited = charged.flatMap((month) => month.lines())
  return [...payers].flatMap((payerCode) => {
    const own = benefits.filter((benefit) => benefit.payerCode === payerCode)
    const ids = new Set(own.map(({ benefitId }) => String(benefitId)))
    const before = credited.filter(({ rateId }) => ids.has(rateId))
    const lines = stillToCharge(
      own.flatMap((benefit) => rateBenefit(rated.lines, benefit) ?? []),
      before.length === 0 ? [] : [{ ...charged[0]!, lines: () => before }]
    )
    const amountMinor = lines.reduce((all, line) => all + line.amountMinor, 0n)
    if (amountMinor === 0n) return []
    return [
      {
        kind: CHARGE_KIND.benefit,
        servicePointId: consumed.servicePointId,
        period: consumed.period,
        planId: rated.planId,
        revenueCode: payerCode,
        quantityWh: 0n,
        amountMinor,
        vatMinor: 0n,
        lines,
        basis: null,
      },
    ]
  })
}
