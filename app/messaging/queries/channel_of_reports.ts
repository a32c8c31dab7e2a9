import { one } from '#shared/database/sql'
import type { MessageChannel } from '#messaging/message_channel'
import { messageChannel } from '#messaging/queries/message_channels'

export type Reported = MessageChannel & { knowsPeer: boolean }

/** A channel as a caller from `peer` meets it; null when the region has none of that name. */
export async function channelOfReports(code: string, peer: string): Promise<Reported | null> {
  const channel = await messageChannel(code)
  if (!channel) return null
  const found = await one<{ knows: boolean }>(
    `select coalesce(:peer::inet <<= any(networks), false) as knows
       from message_channels where tenant_id = :tenant and id = :id`,
    { id: channel.id, peer }
  )
  return { ...channel, knowsPeer: found!.knows }
}
