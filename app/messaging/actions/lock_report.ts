import { rows } from '#shared/database/sql'

/** Makes the answer to a message and the report of it wait for each other, whichever is first. */
export async function lockReport(channelId: number, providerReference: string): Promise<void> {
  await rows(`select pg_advisory_xact_lock(hashtextextended(:key, :tenant))`, {
    key: `delivery:${channelId}:${providerReference}`,
  })
}
