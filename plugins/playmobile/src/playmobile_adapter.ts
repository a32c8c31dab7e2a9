import { defineMessageAdapter } from '@hisob/contract'
import type { Host, HttpReply, MessageResult, OutboundMessage } from '@hisob/contract'
import { manifest } from './manifest.ts'
import type { PlaymobileSettings } from './manifest.ts'
import { isLasting, reasonOf } from './refusals.ts'

const LONGEST_ID = 20

/** The broker's JSON interface; its `message-id` is ours, so that a repeat is the same message. */
export const playmobileAdapter = defineMessageAdapter({ manifest, send })

async function send(
  message: OutboundMessage,
  settings: PlaymobileSettings,
  host: Host
): Promise<MessageResult> {
  const id = `${settings.prefix}${message.reference}`
  if (id.length > LONGEST_ID) return { status: 'failed', isFinal: true, reason: 'message-id' }

  const credentials = Buffer.from(`${settings.login}:${settings.password[0] ?? ''}`)
  const reply = await host.http({
    method: 'POST',
    url: `${settings.address}/send`,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'authorization': `Basic ${credentials.toString('base64')}`,
    },
    body: new TextEncoder().encode(JSON.stringify(batchOf(message, id, settings))),
  })
  return resultOf(reply, id)
}

function batchOf({ to, text }: OutboundMessage, id: string, settings: PlaymobileSettings) {
  const sms = { originator: settings.originator, content: { text } }
  return {
    priority: settings.priority,
    messages: [{ 'recipient': to.replace('+', ''), 'message-id': id, sms }],
  }
}

/** A success may be plain text, so its body is not read; a refusal names its code in JSON. */
function resultOf(reply: HttpReply, id: string): MessageResult {
  if (reply.kind === 'failed') {
    if (reply.contacted) return { status: 'unknown', reason: reply.because }
    return { status: 'failed', isFinal: false, reason: reply.because }
  }
  if (reply.status === 200) return { status: 'sent', providerReference: id }
  return { status: 'failed', isFinal: isLasting(reply), reason: reasonOf(reply) }
}
