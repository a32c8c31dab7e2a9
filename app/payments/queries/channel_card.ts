import { DomainException } from '#shared/http/domain_exception'
import { HOUSE_CHANNELS } from '#payments/house_channels'
import PaymentChannel from '#payments/models/payment_channel'

/**
 * A channel with an adapter, as it is set up.
 *
 * @throws E_PAYMENT_UNKNOWN_CHANNEL
 */
export async function channelCard(id: number): Promise<PaymentChannel> {
  const channel = await PaymentChannel.find(id)
  if (!channel || HOUSE_CHANNELS.includes(channel.adapter)) {
    throw new DomainException('E_PAYMENT_UNKNOWN_CHANNEL', {}, 404)
  }
  return channel
}
