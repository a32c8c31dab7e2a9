import type { Posting } from '#ledger/rules/posting'
import { SOURCE_KIND, type SourceKind } from '#ledger/rules/source_kind'

const REVERSED: Record<number, SourceKind> = {
  [SOURCE_KIND.charge]: SOURCE_KIND.chargeReversal,
  [SOURCE_KIND.payment]: SOURCE_KIND.paymentReversal,
  [SOURCE_KIND.adjustment]: SOURCE_KIND.adjustment,
}

/**
 * The exact mirror of a transaction. An adjustment is reversed by an adjustment of its own, so its
 * source becomes the new transaction.
 *
 * @throws RangeError when a line is itself a reversal: what was taken back is posted anew instead
 */
export function reversal(postings: readonly Posting[]): Posting[] {
  return postings.map((posting) => {
    const sourceKind = REVERSED[posting.sourceKind]
    if (sourceKind === undefined) throw new RangeError('A reversal cannot be reversed')
    const sourceId = sourceKind === SOURCE_KIND.adjustment ? null : posting.sourceId
    return { ...posting, amountMinor: -posting.amountMinor, sourceKind, sourceId }
  })
}
