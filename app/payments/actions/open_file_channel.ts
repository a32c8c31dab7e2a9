import { DomainException } from '#shared/http/domain_exception'
import { LEDGER } from '#ledger/chart'
import { keepChannel } from '#payments/actions/keep_channel'
import { fileAdapterNamed } from '#payments/gateway/file_adapters'
import type PaymentChannel from '#payments/models/payment_channel'

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
  const { adapter: key, settings = {}, ledgerCode = LEDGER.bank, ...named } = fields
  const adapter = await fileAdapterNamed(key)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: key })
  return keepChannel(adapter.manifest, { ...named, settings, ledgerCode })
}
