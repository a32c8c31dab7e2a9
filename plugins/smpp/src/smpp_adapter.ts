import { defineMessageAdapter } from '@hisob/contract'
import type { Host, MessageResult, OutboundMessage } from '@hisob/contract'
import { bind, connect } from './bind.ts'
import { Dialogue } from './dialogue.ts'
import { manifest } from './manifest.ts'
import type { SmppSettings } from './manifest.ts'
import { partsOf } from './parts.ts'
import { receive } from './receive.ts'
import { nameOf, passes } from './statuses.ts'

const WITH_HEADER = 0x40
const INTERNATIONAL = 1

/** SMPP 3.4: bind, one `submit_sm` a part, unbind; and a bind of its own to listen. */
export const smppAdapter = defineMessageAdapter({ manifest, send, receive })

async function send(
  message: OutboundMessage,
  settings: SmppSettings,
  host: Host
): Promise<MessageResult> {
  const connection = await connect(settings, host)
  if (connection === null) return { status: 'failed', isFinal: false, reason: 'no connection' }
  try {
    return await talk(new Dialogue(connection), message, settings)
  } catch {
    return { status: 'unknown', reason: 'the connection broke' }
  } finally {
    await connection.close()
  }
}

async function talk(
  dialogue: Dialogue,
  message: OutboundMessage,
  settings: SmppSettings
): Promise<MessageResult> {
  const bound = await bind(dialogue, 'bind_transmitter', settings)
  if (bound?.command_status !== 0) {
    return { status: 'failed', isFinal: false, reason: `bind: ${nameOf(bound)}` }
  }
  const result = await submit(dialogue, message, settings)
  // The message has its answer already: what the farewell says changes nothing.
  if (result.status !== 'unknown') await dialogue.ask('unbind').catch(() => null)
  return result
}

/** The name of the first part stands for the whole; a later part that fails leaves it unknown. */
async function submit(
  dialogue: Dialogue,
  message: OutboundMessage,
  settings: SmppSettings
): Promise<MessageResult> {
  const names: string[] = []
  for (const fields of submissions(message, settings)) {
    const answer = await dialogue.ask('submit_sm', fields)
    if (answer === null) return { status: 'unknown', reason: 'no answer to submit_sm' }
    if (answer.command_status !== 0) return refusal(answer.command_status, names)
    names.push(String(answer.message_id))
  }
  return { status: 'sent', providerReference: names[0] ?? '' }
}

function refusal(status: number, taken: readonly string[]): MessageResult {
  const reason = nameOf({ command_status: status })
  if (taken.length > 0) {
    return { status: 'unknown', reason: `${taken.length} parts taken, then ${reason}` }
  }
  return { status: 'failed', isFinal: !passes(status), reason }
}

function submissions({ to, text, reference }: OutboundMessage, settings: SmppSettings) {
  const { coding, bodies } = partsOf(text)
  const group = Number(BigInt.asUintN(8, BigInt(reference.replace(/\D/g, '') || '0')))
  return bodies.map((body, at) => ({
    source_addr_ton: Number(settings.senderTon),
    source_addr_npi: Number(settings.senderNpi),
    source_addr: settings.sender,
    dest_addr_ton: INTERNATIONAL,
    dest_addr_npi: INTERNATIONAL,
    destination_addr: to.replace('+', ''),
    registered_delivery: settings.receive === 'yes' ? 1 : 0,
    data_coding: coding,
    ...(bodies.length === 1
      ? { short_message: body }
      : {
          esm_class: WITH_HEADER,
          short_message: {
            udh: Buffer.from([5, 0, 3, group, bodies.length, at + 1]),
            message: body,
          },
        }),
  }))
}
