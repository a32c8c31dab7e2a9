import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { messageChannel } from '#messaging/queries/message_channels'

type Switch = { code: string; status: 'enabled' | 'disabled'; reason: string }

/**
 * Lets messages leave by a channel, or by the others only. What waits goes on waiting.
 *
 * @throws E_MESSAGE_CHANNEL_UNKNOWN
 */
export async function switchMessageChannel({ code, status, reason }: Switch): Promise<void> {
  const channel = await messageChannel(code)
  if (!channel) throw new DomainException('E_MESSAGE_CHANNEL_UNKNOWN', { code }, 404)
  if (channel.status === status) return
  await affect(
    `update message_channels set status = :status where tenant_id = :tenant and id = :id`,
    { id: channel.id, status }
  )
  await audit({
    action: `message_channel.${status}`,
    subject: { kind: 'message_channel', id: String(channel.id) },
    reason,
    before: { status: channel.status },
    after: { status },
  })
}
