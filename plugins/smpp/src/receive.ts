import type { Reception, ReceivingHost } from '@hisob/contract'
import { bind, connect } from './bind.ts'
import { Dialogue } from './dialogue.ts'
import type { SmppSettings } from './manifest.ts'
import { readDelivery } from './read_delivery.ts'
import { COME_AGAIN, nameOf } from './statuses.ts'

/** A centre that brings more and more is left after so long, and met again. */
const LONGEST_MS = 12_000

/** Listens until nothing more comes; each piece is answered to the centre once the host has it. */
export async function receive(settings: SmppSettings, host: ReceivingHost): Promise<Reception> {
  if (settings.receive === 'no') return { status: 'done', count: 0 }
  const connection = await connect(settings, host)
  if (connection === null) return { status: 'failed', reason: 'no connection' }
  try {
    const dialogue = new Dialogue(connection)
    const bound = await bind(dialogue, 'bind_receiver', settings)
    if (bound?.command_status !== 0) return { status: 'failed', reason: `bind: ${nameOf(bound)}` }
    const count = await listen(dialogue, host)
    await dialogue.ask('unbind').catch(() => null)
    return { status: 'done', count }
  } finally {
    await connection.close()
  }
}

async function listen(dialogue: Dialogue, host: ReceivingHost): Promise<number> {
  const until = Date.parse(host.now()) + LONGEST_MS
  for (let count = 0; ; count += 1) {
    const pdu = Date.parse(host.now()) < until ? await dialogue.brought() : null
    if (pdu === null) return count
    try {
      await host.keep(readDelivery(pdu, host.now()))
    } catch {
      await dialogue.answer(pdu, COME_AGAIN)
      return count
    }
    await dialogue.answer(pdu)
  }
}
