import type { RewrittenCharge } from '#billing/rules/rewritten_charge'

/** What rewritten charges change in a balance: debt above zero, tiyin. */
export function recalculationSum(charges: readonly RewrittenCharge[]): bigint {
  return charges.reduce(
    (all, { takenBack, anew }) => all + anew.amountMinor + (takenBack?.amountMinor ?? 0n),
    0n
  )
}
