import type { ConsumedMonth, DatedBenefit } from '#billing/rules/account_to_bill'

/** The benefits of a service point that are in force on the first day of its month. */
export function benefitsInMonth(
  benefits: readonly DatedBenefit[],
  { servicePointId, period }: Pick<ConsumedMonth, 'servicePointId' | 'period'>
): readonly DatedBenefit[] {
  if (benefits.length === 0) return benefits
  return benefits.filter(
    (benefit) =>
      benefit.servicePointId === servicePointId &&
      benefit.from <= period &&
      (benefit.to === null || benefit.to > period)
  )
}
