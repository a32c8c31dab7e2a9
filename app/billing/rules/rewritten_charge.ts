import type { NewCharge } from '#billing/rules/account_bill'
import type { ChargedMonth } from '#billing/rules/account_to_bill'
import { isEnergy } from '#billing/rules/line_kind'
import { mirrorCharge } from '#billing/rules/mirror_charge'
import type { RatedLine } from '#billing/rules/rate'
import { rateDifference } from '#billing/rules/rate_difference'

export type RewrittenCharge = {
  /** Everything that stood in the books for the month, taken back; null when nothing did. */
  takenBack: NewCharge | null
  /** The month as it is charged now. */
  anew: NewCharge
}

/**
 * A difference of a month told as it is written down: what was charged is taken back as a whole, and
 * the month is charged anew. Both together are the difference, line by line.
 *
 * @param charged what stands for the month, of the same service point and kind as the difference
 */
export function rewrittenCharge(
  difference: NewCharge,
  charged: readonly ChargedMonth[]
): RewrittenCharge {
  if (charged.length === 0) return { takenBack: null, anew: difference }
  const standing = rateDifference(
    charged.flatMap((month) => month.lines()),
    []
  )
  const stood: NewCharge = {
    ...difference,
    quantityWh: energyOf(standing),
    amountMinor: standing.reduce((all, line) => all + line.amountMinor, 0n),
    vatMinor: charged.reduce((all, month) => all + month.vatMinor, 0n),
    lines: standing,
  }
  const takenBack = mirrorCharge(stood)
  const lines = rateDifference(difference.lines, takenBack.lines)
  const anew = {
    ...difference,
    quantityWh: energyOf(lines),
    amountMinor: difference.amountMinor + stood.amountMinor,
    vatMinor: difference.vatMinor + stood.vatMinor,
    lines,
  }
  return { takenBack, anew }
}

function energyOf(lines: readonly RatedLine[]): bigint {
  return lines.filter(isEnergy).reduce((all, line) => all + line.quantityWh, 0n)
}
