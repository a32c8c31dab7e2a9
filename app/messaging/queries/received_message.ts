import { one } from '#shared/database/sql'

export type ReceivedMessage = {
  id: string
  messageId: string
  sender: string
  body: string
  receivedAt: Date
}

/** A consumer's message that nobody has answered yet; null when it has been. */
export function receivedMessage(id: string): Promise<ReceivedMessage | null> {
  return one<ReceivedMessage>(
    `select id, message_id as "messageId", sender, body, received_at as "receivedAt"
       from received_messages
      where tenant_id = :tenant and id = :id and answered_at is null`,
    { id }
  )
}
