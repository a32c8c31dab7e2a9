import { dirname } from 'node:path'
import { appendFile, mkdir } from 'node:fs/promises'
import { clock } from '#shared/clock'
import { statePath } from '#shared/state_path'

type Logged = { to: string; text: string; reference: string }

/** Where there is no gateway yet, a message goes to tmp/messages.log, one JSON line each. */
export async function writeToLog(message: Logged): Promise<void> {
  const file = statePath('messages.log')
  await mkdir(dirname(file), { recursive: true })
  const line = JSON.stringify({ at: clock.now().toISO(), ...message })
  await appendFile(file, `${line}\n`)
}
