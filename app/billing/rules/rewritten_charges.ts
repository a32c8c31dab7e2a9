import type { NewCharge } from '#billing/rules/account_bill'
import type { ChargedMonth } from '#billing/rules/account_to_bill'
import { rewrittenCharge, type RewrittenCharge } from '#billing/rules/rewritten_charge'

/** Each difference as it is written down: against what stands for its point, kind and month. */
export function rewrittenCharges(
  differences: readonly NewCharge[],
  charged: readonly ChargedMonth[]
): RewrittenCharge[] {
  return differences.map((difference) =>
    rewrittenCharge(
      difference,
      charged.filter((one) => isOf(one, difference))
    )
  )
}

function isOf(one: ChargedMonth, { servicePointId, kind, period }: NewCharge) {
  return one.servicePointId === servicePointId && one.kind === kind && one.period === period
}
