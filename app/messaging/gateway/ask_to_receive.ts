import type { Received, Reception } from '@hisob/contract'
import { house } from '#config/adapters'
import { messaging } from '#config/messaging'
import { callAdapter } from '#shared/adapters/call_adapter'
import { hostClient } from '#shared/adapters/host_client'
import { isReception, isReceived } from '#messaging/gateway/believe'
import type { OpenChannel } from '#messaging/message_channel'

/** Lets an adapter bring what waits at its gateway; only what is believed is kept. */
export function askToReceive(
  { adapter, settings, owner }: OpenChannel,
  keep: (received: Received) => Promise<void>
): Promise<Reception> {
  const { manifest } = adapter
  const rules = { manifest, settings, owner, privateNetworks: house.networks }
  const client = hostClient(rules, {
    keep: async (received: unknown) => {
      if (!isReceived(received)) throw new Error('That is nothing to keep')
      await keep(received)
    },
  })
  return callAdapter(adapter, [{ run: 'receive', args: [settings] }], {
    client,
    withinMs: messaging.receiveMs,
    believe: ([reception]) => (isReception(reception) ? reception : null),
  })
}
