import { appendFile, mkdir } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { clock } from '#shared/clock'
import type { OutboundMessage, SendResult } from '#messaging/adapters/adapter'

/** Development only: messages go to tmp/messages.log, one JSON line each, and nowhere else. */
export async function send(message: OutboundMessage): Promise<SendResult> {
  await mkdir(app.tmpPath(), { recursive: true })
  const line = JSON.stringify({ at: clock.now().toISO(), ...message })
  await appendFile(app.tmpPath('messages.log'), `${line}\n`)
  return { status: 'sent', providerReference: message.reference }
}
