import type { Introduction } from '@hisob/contract'
import { refuseUnoffered } from '#shared/adapters/refuse_unoffered'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { sealSecrets, withoutSecrets } from '#shared/adapters/channel_secrets'
import { checkedSettings } from '#shared/adapters/wrong_settings'
import PaymentChannel from '#payments/models/payment_channel'

export type ChannelFields = {
  code: string
  title: string
  settings: Record<string, unknown>
  /** Where its money lies until it is in the bank, or the bank itself. */
  ledgerCode: number
  /** Networks that may call, as CIDR; nobody may from elsewhere. */
  networks?: string[]
  minAmountMinor?: bigint
  maxAmountMinor?: bigint
  cancelDays?: number
  /** An account takes one open promise at a time. */
  onePromise?: boolean
  login?: string
  passwordHash?: string
}

/**
 * Writes a new channel of any kind down; secrets of its settings are kept encrypted.
 *
 * @throws E_ADAPTER_NOT_OFFERED · E_CHANNEL_SETTINGS · E_CHANNEL_EXISTS
 */
export async function keepChannel(
  { key, settings: asked }: Introduction,
  { networks = [], ...fields }: ChannelFields
): Promise<PaymentChannel> {
  await refuseUnoffered(key)
  checkedSettings(asked, fields.settings)
  if (await PaymentChannel.findBy('code', fields.code)) {
    throw new DomainException('E_CHANNEL_EXISTS', { adapter: fields.code })
  }
  const channel = await PaymentChannel.create({
    ...fields,
    adapter: key,
    networks,
    settings: sealSecrets(asked, fields.settings, fields.code),
  })
  await audit({
    action: 'channel.opened',
    subject: { kind: 'channel', id: String(channel.id) },
    after: {
      ...{ code: fields.code, title: fields.title, adapter: key, networks },
      ...(fields.login ? { login: fields.login } : {}),
      settings: withoutSecrets(asked, fields.settings),
    },
  })
  return channel
}
