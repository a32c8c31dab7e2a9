import { randomBytes } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import { readSettings } from '@hisob/contract'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { LEDGER } from '#ledger/chart'
import { adapterNamed } from '#payments/gateway/adapter_named'
import { sealSecrets, withoutSecrets } from '#shared/adapters/channel_secrets'
import { newPassword } from '#payments/gateway/new_password'
import PaymentChannel from '#payments/models/payment_channel'

export type NewChannel = {
  adapter: string
  /** What the manifest of the adapter asks for, for example `{ serviceId: '17' }`. */
  settings: Record<string, string | string[] | Record<string, string>>
  /** Networks that may call, as CIDR; nobody may from elsewhere. */
  networks: string[]
  ledgerCode?: number
  minAmountMinor?: bigint
  maxAmountMinor?: bigint
  cancelDays?: number
  /** An account takes one open promise at a time. */
  onePromise?: boolean
}

export type OpenedChannel = { channel: PaymentChannel; login: string; password: string }

/**
 * Opens a provider's channel in the current region and issues its credentials. The password is
 * answered once and kept only as a hash; secrets of the settings are kept encrypted.
 *
 * @throws E_ADAPTER_UNKNOWN · E_CHANNEL_SETTINGS · E_CHANNEL_EXISTS
 */
export async function openChannel(fields: NewChannel): Promise<OpenedChannel> {
  const adapter = await adapterNamed(fields.adapter)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: fields.adapter })
  refuseWrongSettings(adapter, fields.settings)
  if (await PaymentChannel.findBy('adapter', fields.adapter)) {
    throw new DomainException('E_CHANNEL_EXISTS', { adapter: fields.adapter })
  }

  const login = `${fields.adapter}-${randomBytes(4).toString('hex')}`
  const password = newPassword()
  const channel = await PaymentChannel.create({
    ledgerCode: LEDGER.inTransit,
    ...fields,
    settings: sealSecrets(adapter.manifest.settings, fields.settings, fields.adapter),
    code: fields.adapter,
    title: adapter.manifest.title,
    login,
    passwordHash: await hash.make(password),
  })
  await audit({
    action: 'channel.opened',
    subject: { kind: 'channel', id: String(channel.id) },
    after: {
      adapter: fields.adapter,
      login,
      settings: withoutSecrets(adapter.manifest.settings, fields.settings),
      networks: fields.networks,
    },
  })
  return { channel, login, password }
}

function refuseWrongSettings(
  { manifest }: InstalledAdapter<'payment'>,
  settings: NewChannel['settings']
) {
  const { problems } = readSettings(manifest.settings, settings)
  if (problems.length === 0) return
  const names = problems.map(({ name, problem }) => `${name} (${problem})`).join(', ')
  throw new DomainException('E_CHANNEL_SETTINGS', { names })
}
