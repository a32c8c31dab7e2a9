import logger from '@adonisjs/core/services/logger'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveMessages } from '#messaging/actions/receive_messages'
import { openChannels } from '#messaging/gateway/open_channels'

const listening = new Set<string>()

/**
 * Sees that every gateway that brings something by itself is listened to. It takes long and ends by
 * itself, so nobody waits for it; answers how many were begun.
 */
export async function listenToGateways(tenantId: number): Promise<number> {
  const channels = await asTenant(tenantId, openChannels)
  const silent = channels.filter(({ adapter, owner }) => {
    return adapter.has.includes('receive') && !listening.has(owner)
  })
  for (const channel of silent) {
    listening.add(channel.owner)
    receiveMessages(tenantId, channel)
      .catch((error: unknown) => logger.warn({ err: error }, 'a gateway is not listened to'))
      .finally(() => listening.delete(channel.owner))
  }
  return silent.length
}
