import { randomBytes } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import { DomainException } from '#shared/http/domain_exception'
import { LEDGER } from '#ledger/chart'
import { keepChannel, type ChannelFields } from '#payments/actions/keep_channel'
import { adapterNamed } from '#payments/gateway/adapter_named'
import { adapterOf } from '#payments/gateway/adapter_of'
import { newPassword } from '#payments/gateway/new_password'
import type PaymentChannel from '#payments/models/payment_channel'

export type NewChannel = Partial<Omit<ChannelFields, 'login' | 'passwordHash'>> & {
  adapter: string
  /** What the manifest of the adapter asks for, for example `{ serviceId: '17' }`. */
  settings: ChannelFields['settings']
  networks: string[]
}

export type OpenedChannel = { channel: PaymentChannel; login: string; password: string }

/**
 * Opens a provider's channel in the current region and issues its credentials. The password is
 * answered once and kept only as a hash. A second channel of the same adapter has a code of its own,
 * `paynet-2`, by which the provider's address names it.
 *
 * @throws E_ADAPTER_UNKNOWN · E_CHANNEL_CODE · E_CHANNEL_SETTINGS · E_CHANNEL_EXISTS
 */
export async function openChannel({ adapter: key, ...fields }: NewChannel): Promise<OpenedChannel> {
  const adapter = await adapterNamed(key)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: key })
  const { code = key } = fields
  if (adapterOf(code) !== key) throw new DomainException('E_CHANNEL_CODE', { code })

  const login = `${code}-${randomBytes(4).toString('hex')}`
  const password = newPassword()
  const channel = await keepChannel(adapter.manifest, {
    ledgerCode: LEDGER.inTransit,
    title: adapter.manifest.title,
    ...fields,
    code,
    login,
    passwordHash: await hash.make(password),
  })
  return { channel, login, password }
}
