import type { AnyManifest } from '@hisob/contract'
import { DomainException } from '#shared/http/domain_exception'
import { HOUSE_CHANNELS } from '#payments/house_channels'
import PaymentChannel from '#payments/models/payment_channel'
import { manifestOf } from '#payments/queries/manifest_of'

/** A channel that is about to be changed, locked, with what its adapter says of itself. */
export type ChannelToChange = { channel: PaymentChannel; manifest: AnyManifest }

/**
 * @throws E_PAYMENT_UNKNOWN_CHANNEL · E_ADAPTER_UNKNOWN
 */
export async function channelToChange(id: number): Promise<ChannelToChange> {
  const channel = await lockedChannel(id)
  const manifest = await manifestOf(channel.adapter)
  if (!manifest) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: channel.adapter })
  return { channel, manifest }
}

/**
 * A channel whose adapter may be gone.
 *
 * @throws E_PAYMENT_UNKNOWN_CHANNEL
 */
export async function lockedChannel(id: number): Promise<PaymentChannel> {
  const channel = await PaymentChannel.query().where('id', id).forUpdate().first()
  if (!channel || HOUSE_CHANNELS.includes(channel.adapter)) {
    throw new DomainException('E_PAYMENT_UNKNOWN_CHANNEL', {}, 404)
  }
  return channel
}
