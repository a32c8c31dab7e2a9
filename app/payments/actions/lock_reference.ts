import { rows } from '#shared/database/sql'

/**
 * Makes the payment and the cancellation of one reference wait for each other until the transaction
 * ends. The same lock is taken by the SQL function `post_payment`.
 */
export async function lockReference(channelId: number, reference: string): Promise<void> {
  await rows(`select pg_advisory_xact_lock(hashtextextended(:key, :tenant))`, {
    key: `${channelId}:${reference}`,
  })
}
