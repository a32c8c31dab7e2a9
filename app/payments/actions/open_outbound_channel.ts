import { installed } from '#shared/adapters/installed'
import { DomainException } from '#shared/http/domain_exception'
import { LEDGER } from '#ledger/chart'
import { keepChannel } from '#payments/actions/keep_channel'
import type PaymentChannel from '#payments/models/payment_channel'

export type NewOutboundChannel = {
  code: string
  title: string
  adapter: string
  settings: Record<string, unknown>
}

/**
 * Opens a channel through which we ask a provider for payments; nobody calls it.
 *
 * @throws E_ADAPTER_UNKNOWN · E_CHANNEL_SETTINGS · E_CHANNEL_EXISTS
 */
export async function openOutboundChannel(fields: NewOutboundChannel): Promise<PaymentChannel> {
  const { adapter: key, ...named } = fields
  const adapter = await installed('outbound', key)
  if (!adapter) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: key })
  return keepChannel(adapter.manifest, { ...named, ledgerCode: LEDGER.inTransit })
}
