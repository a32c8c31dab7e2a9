import { MILLION } from '#shared/kernel/percent'
import { scale } from '#shared/kernel/rounding'

/** How an agent is paid: a share in millionths, with the least it comes to, and a fixed sum on top. */
export type CommissionTerms = {
  per: 'payment' | 'day'
  ratePpm: bigint
  minimumMinor: bigint
  fixedMinor: bigint
}

/** So many payments of one sum. */
export type PaymentsOfSum = { amountMinor: bigint; count: bigint }

/**
 * What an agent earns on payments of a day. Each payment is rounded half up by itself, or the day once,
 * as the terms say; nothing is rounded again.
 */
export function commissionOf(terms: CommissionTerms, payments: readonly PaymentsOfSum[]): bigint {
  if (terms.per === 'payment') {
    return payments.reduce(
      (sum, { amountMinor, count }) => sum + count * earned(terms, amountMinor),
      0n
    )
  }
  const total = payments.reduce((sum, { amountMinor, count }) => sum + count * amountMinor, 0n)
  return total === 0n ? 0n : earned(terms, total)
}

function earned({ ratePpm, minimumMinor, fixedMinor }: CommissionTerms, amountMinor: bigint) {
  const share = scale(amountMinor, ratePpm, MILLION)
  return (share > minimumMinor ? share : minimumMinor) + fixedMinor
}
