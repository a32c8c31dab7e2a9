import { DomainException } from '#shared/http/domain_exception'
import { changeChannelPassword } from '#payments/actions/change_channel_password'
import { newPassword } from '#payments/gateway/new_password'
import PaymentChannel from '#payments/models/payment_channel'

type Renewal = { code: string; overlapHours?: number }

/**
 * A new password for a provider that has lost its own; the old one works beside it for a while.
 *
 * @throws E_PAYMENT_UNKNOWN_CHANNEL
 */
export async function renewChannelPassword({ code, overlapHours }: Renewal) {
  const channel = await PaymentChannel.query().where('code', code).whereNotNull('login').first()
  if (!channel?.login) throw new DomainException('E_PAYMENT_UNKNOWN_CHANNEL', {}, 404)
  const password = newPassword()
  await changeChannelPassword(channel.id, password, overlapHours)
  return { login: channel.login, password }
}
