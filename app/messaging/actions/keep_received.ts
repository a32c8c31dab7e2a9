import type { InboundMessage } from '@hisob/contract'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'

/** Keeps a consumer's message, once, and has it answered after the transaction has committed. */
export async function keepReceived(channelId: number, message: InboundMessage): Promise<void> {
  const { messageId, from, to, text } = message
  const row = await one<{ id: string }>(
    `insert into received_messages (tenant_id, channel_id, message_id, sender, recipient, body,
                                    received_at)
     values (:tenant, :channelId, :messageId, :from, :to, :text, :now)
     on conflict on constraint received_messages_once do nothing returning id`,
    { channelId, messageId, from, to, text, now: clock.now().toISO() }
  )
  if (row) await announce('messaging.received', { receivedId: row.id })
}
