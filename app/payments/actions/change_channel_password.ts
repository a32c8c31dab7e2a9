import hash from '@adonisjs/core/services/hash'
import { gateway } from '#config/payments'
import { clock } from '#shared/clock'
import { audit } from '#administration/actions/audit'
import PaymentChannel from '#payments/models/payment_channel'

/** Sets a new password; the old one works beside it for a while, so that no call falls between. */
export async function changeChannelPassword(
  channelId: number,
  password: string,
  overlapHours = gateway.passwordOverlapHours
): Promise<void> {
  const channel = await PaymentChannel.query().where('id', channelId).forUpdate().firstOrFail()
  await channel
    .merge({
      previousPasswordHash: channel.passwordHash,
      previousValidUntil: clock.now().plus({ hours: overlapHours }),
      passwordHash: await hash.make(password),
    })
    .save()
  await audit({
    action: 'channel.password_changed',
    subject: { kind: 'channel', id: String(channelId) },
    after: { previousUntil: channel.previousValidUntil?.toUTC().toISO() },
  })
}
