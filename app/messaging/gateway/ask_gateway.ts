import type { DeliveryReport, MessageResult, OutboundMessage, RawCall } from '@hisob/contract'
import type { RawReply, Refused } from '@hisob/contract'
import { house } from '#config/adapters'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import { isOurRefusal, isRawReply } from '#shared/adapters/believe'
import { callAdapter } from '#shared/adapters/call_adapter'
import { hostClient } from '#shared/adapters/host_client'
import { limits } from '#shared/adapters/limits'
import { areReports, isMessageResult } from '#messaging/gateway/believe'
import type { OpenChannel } from '#messaging/message_channel'
import type { Outcome } from '#messaging/message'

const NEVER_MADE = ['busy', 'open']

/**
 * Hands a message to the gateway of a channel. An adapter that failed under way has said nothing: the
 * message may have left, and nobody sends it again by himself.
 */
export async function askToSend(channel: OpenChannel, message: OutboundMessage): Promise<Outcome> {
  try {
    return outcomeOf(await send(channel, message))
  } catch (error) {
    if (!(error instanceof AdapterFailed)) throw error
    const { because } = error
    if (NEVER_MADE.includes(because)) return { status: 'failed', mayRepeat: true, reason: because }
    return { status: 'unknown', reason: because }
  }
}

export type Heard = { reports: readonly DeliveryReport[] | Refused; reply: RawReply }

/** What a gateway reports, and the answer that it wants. */
export function askToReport({ adapter, settings }: OpenChannel, call: RawCall): Promise<Heard> {
  const args = [{ ...call, body: new Uint8Array(call.body) }, settings]
  const steps = [
    { run: 'report', args },
    { run: 'acknowledge', args },
  ]
  return callAdapter(adapter, steps, {
    believe: ([reports, reply]) => {
      if (!areReports(reports) && !isOurRefusal(reports)) return null
      return isRawReply(reply, limits.mostReplyBytes) ? { reports, reply } : null
    },
  })
}

function send({ adapter, settings, owner }: OpenChannel, message: OutboundMessage) {
  const { manifest } = adapter
  return callAdapter(adapter, [{ run: 'send', args: [message, settings] }], {
    client: hostClient({ manifest, settings, owner, privateNetworks: house.networks }),
    believe: ([result]) => (isMessageResult(result) ? result : null),
  })
}

function outcomeOf(result: MessageResult): Outcome {
  if (result.status === 'sent') {
    return { status: 'sent', providerReference: result.providerReference || null }
  }
  const reason = result.reason ?? ''
  if (result.status === 'unknown') return { status: 'unknown', reason }
  return { status: 'failed', mayRepeat: result.isFinal === false, reason }
}
