import { readSettings } from '@hisob/contract'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { LEDGER } from '#ledger/chart'
import { fileAdapterNamed } from '#payments/gateway/file_adapters'
import PaymentChannel from '#payments/models/payment_channel'

export type NewFileChannel = {
  code: string
  title: string
  adapter: string
  settings?: Record<string, unknown>
  /** Where its money lies: the bank for statements, in transit for registries of agents. */
  ledgerCode?: number
}

/**
 * Opens a channel whose payments come in files; nobody calls it, so it has no credentials.
 *
 * @throws E_ADAPTER_UNKNOWN · E_CHANNEL_SETTINGS · E_CHANNEL_EXISTS
 */
export async function openFileChannel(fields: NewFileChannel): Promise<PaymentChannel> {
  const { code, title, adapter: key, settings = {}, ledgerCode = LEDGER.bank } = fields
  const adapter = await fileAdapterNamed(key)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: key })
  const { problems } = readSettings(adapter.manifest.settings, settings)
  if (problems.length > 0) {
    const names = problems.map(({ name, problem }) => `${name} (${problem})`).join(', ')
    throw new DomainException('E_CHANNEL_SETTINGS', { names })
  }
  if (await PaymentChannel.findBy('code', code)) {
    throw new DomainException('E_CHANNEL_EXISTS', { adapter: code })
  }
  const channel = await PaymentChannel.create({
    code,
    title,
    adapter: key,
    ledgerCode,
    settings,
    networks: [],
  })
  await audit({
    action: 'channel.opened',
    subject: { kind: 'channel', id: String(channel.id) },
    after: { code, adapter: key, settings },
  })
  return channel
}
