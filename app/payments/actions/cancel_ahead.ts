import { affect } from '#shared/database/sql'

/** Remembers a reference as cancelled: whatever still comes under it is refused. */
export async function cancelAhead(channelId: number, reference: string): Promise<void> {
  await affect(
    `insert into cancelled_references (tenant_id, channel_id, reference)
     values (:tenant, :channelId, :reference) on conflict do nothing`,
    { channelId, reference }
  )
}
