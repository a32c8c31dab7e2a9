import { rows } from '#shared/database/sql'
import { postCommissions } from '#payments/actions/post_commissions'
import type { Days } from '#payments/reconciliation/days'
import { keepDays } from '#payments/reconciliation/keep_days'
import { keepMatchedDifferences } from '#payments/reconciliation/keep_differences'
import { keepDoubles } from '#payments/reconciliation/keep_doubles'
import { keepUnsettled } from '#payments/reconciliation/keep_unsettled'
import { matchDays } from '#payments/reconciliation/match_days'
import type { ReconciledChannel } from '#payments/reconciliation/reconciled_channel'

/**
 * Compares days of a channel anew: the provider's word with the ledger, the ledger with itself (money
 * credited twice), the ledger with the bank. Any number of times, it comes to the same.
 */
export async function reconcileDays(channel: ReconciledChannel, days: Days): Promise<void> {
  await holdChannel(channel.id)
  await matchDays(channel, days)
  await keepDays(channel, days)
  await keepMatchedDifferences(channel.id, days)
  await keepDoubles(channel.id, days)
  await postCommissions(channel.id, days)
  await keepUnsettled(channel, days)
}

/** One reconciliation of a channel at a time; who settles it waits too. */
export async function holdChannel(channelId: number): Promise<void> {
  await rows(`select pg_advisory_xact_lock(hashtextextended(:key, :tenant))`, {
    key: `reconciliation:${channelId}`,
  })
}
