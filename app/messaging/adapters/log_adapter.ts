import { dirname } from 'node:path'
import { appendFile, mkdir } from 'node:fs/promises'
import { clock } from '#shared/clock'
import { statePath } from '#shared/state_path'
import type { OutboundMessage, SendResult } from '#messaging/adapters/adapter'

/** Development only: messages go to tmp/messages.log, one JSON line each, and nowhere else. */
export async function send(message: OutboundMessage): Promise<SendResult> {
  const file = statePath('messages.log')
  await mkdir(dirname(file), { recursive: true })
  const line = JSON.stringify({ at: clock.now().toISO(), ...message })
  await appendFile(file, `${line}\n`)
  return { status: 'sent', providerReference: message.reference }
}
