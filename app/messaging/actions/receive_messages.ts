import logger from '@adonisjs/core/services/logger'
import { asTenant } from '#shared/tenancy/as_tenant'
import { keepReceived } from '#messaging/actions/keep_received'
import { keepReport } from '#messaging/actions/keep_report'
import { askToReceive } from '#messaging/gateway/ask_to_receive'
import type { OpenChannel } from '#messaging/message_channel'

/** Listens to a gateway for a while; each piece is kept in a transaction of its own. */
export async function receiveMessages(tenantId: number, channel: OpenChannel): Promise<number> {
  const reception = await askToReceive(channel, (received) =>
    asTenant(tenantId, () =>
      received.kind === 'report'
        ? keepReport(channel.id, received)
        : keepReceived(channel.id, received)
    )
  )
  if (reception.status === 'done') return reception.count
  logger.warn({ channel: channel.owner, reason: reception.reason }, 'a gateway was not reached')
  return 0
}
