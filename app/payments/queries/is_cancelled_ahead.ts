import { one } from '#shared/database/sql'

/** Whether this reference was cancelled before its payment or promise came. */
export async function isCancelledAhead(channelId: number, reference: string): Promise<boolean> {
  const found = await one(
    `select 1 from cancelled_references
      where tenant_id = :tenant and channel_id = :channelId and reference = :reference`,
    { channelId, reference }
  )
  return found !== null
}
