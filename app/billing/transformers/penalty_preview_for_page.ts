import { accountsInScope } from '#billing/queries/accounts_in_scope'
import type { PenaltyPreview } from '#billing/queries/penalty_preview'
import type { RunScope } from '#billing/run_scope'

/** More accounts than that are not looked through while a person waits; the command does it. */
const MOST_ACCOUNTS = 50_000

/** The preview of a scope small enough; else only how many accounts it has. */
export async function penaltyPreviewForPage(
  scope: RunScope,
  preview: (scope: RunScope) => Promise<PenaltyPreview>
) {
  const accounts = await accountsInScope(scope)
  if (accounts > MOST_ACCOUNTS) return { accounts, found: null }
  const { charges, amountMinor, largest } = await preview(scope)
  return {
    accounts,
    found: {
      charges,
      amountMinor: String(amountMinor),
      largest: largest.map((one) => ({ ...one, amountMinor: String(one.amountMinor) })),
    },
  }
}
