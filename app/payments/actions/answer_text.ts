import { createHmac } from 'node:crypto'
import type { RawCall, Settings } from '@hisob/contract'
import { settingsOf, valuesOf } from '#shared/adapters/channel_settings'
import { asTenant } from '#shared/tenancy/as_tenant'
import { tenantById } from '#administration/queries/tenants'
import { answerReceived } from '#messaging/actions/answer_received'
import { receivedMessage, type ReceivedMessage } from '#messaging/queries/received_message'
import { answerCall } from '#payments/actions/answer_call'
import { adapterNamed } from '#payments/gateway/adapter_named'
import { channelOfAdapter } from '#payments/queries/channel_of_adapter'

const ADAPTER = 'sms_chamber'
const PHONE = /^998\d{9}$/

/** The house brings the message itself; its channel has to name this network to let it in. */
const OURSELVES = '127.0.0.1'

/**
 * Reaction to `messaging.received`: a message that came over a connection of our own becomes the same
 * call as one that the SMS centre brings over HTTP, and the text of its answer goes back to the phone.
 */
export async function answerText(payload: Record<string, unknown>, tenantId: number) {
  const id = String(payload.receivedId)
  const message = await asTenant(tenantId, () => receivedMessage(id))
  if (!message) return
  const answer = PHONE.test(message.sender)
    ? await answerTo(message, tenantId)
    : { outcome: 'no_phone', text: null }
  await asTenant(tenantId, () => answerReceived(message, answer))
}

async function answerTo(message: ReceivedMessage, tenantId: number) {
  const [region, adapter] = [await tenantById(tenantId), await adapterNamed(ADAPTER)]
  const channel = await asTenant(tenantId, () => channelOfAdapter(ADAPTER))
  if (!region || !adapter || !channel) return { outcome: 'no_channel', text: null }

  const settings = await asTenant(tenantId, () =>
    Promise.resolve(settingsOf(valuesOf(channel, adapter.manifest), adapter.manifest))
  )
  const reply = await answerCall({
    region: region.code,
    name: channel.code,
    adapter,
    call: callOf(message, settings),
    isReadable: true,
    requestId: `sms:${message.id}`,
  })
  return answerIn(reply?.body ?? new Uint8Array())
}

/** The call as the channel's settings have it: its names, and its signature with the newest key. */
function callOf(
  { sender, body: text, messageId, receivedAt }: ReceivedMessage,
  settings: Settings
) {
  const names = settings.names as Readonly<Record<string, string>>
  const parts = { [names.from!]: sender, [names.text!]: text, [names.messageId!]: messageId }
  const body = new TextEncoder().encode(JSON.stringify(parts))
  const [key = ''] = settings.key as readonly string[]
  const signature = createHmac('sha256', key).update(body).digest('hex')
  return {
    method: 'POST',
    path: '/',
    headers: {
      'content-type': 'application/json',
      [String(settings.signatureHeader)]: signature,
    },
    body,
    peer: OURSELVES,
    receivedAt: receivedAt.toISOString(),
  } satisfies RawCall
}

function answerIn(body: Uint8Array): { outcome: string; text: string | null } {
  try {
    const { code, text } = JSON.parse(new TextDecoder().decode(body)) as Record<string, unknown>
    return { outcome: String(code), text: typeof text === 'string' ? text : null }
  } catch {
    return { outcome: 'speechless', text: null }
  }
}
