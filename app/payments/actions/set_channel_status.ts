import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { lockedChannel } from '#payments/queries/channel_to_change'

type Asked = { id: number; status: 'enabled' | 'disabled'; reason: string }

/**
 * Switches a channel off, or on again. Off, its provider is told to come again later and nothing is
 * lost: calls in flight finish, what was taken stays, and questions about it are still answered.
 *
 * @throws E_PAYMENT_UNKNOWN_CHANNEL · E_CHANNEL_STATE
 */
export async function setChannelStatus({ id, status, reason }: Asked): Promise<void> {
  const channel = await lockedChannel(id)
  if (channel.status === status) throw new DomainException('E_CHANNEL_STATE')
  const before = { status: channel.status }
  await channel.merge({ status }).save()
  await audit({
    action: status === 'enabled' ? 'channel.enabled' : 'channel.disabled',
    subject: { kind: 'channel', id: String(id) },
    reason,
    before,
    after: { status },
  })
}
