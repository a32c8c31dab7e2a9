import type { Connection, Host } from '@hisob/contract'
import type { Dialogue } from './dialogue.ts'
import type { PDU } from './library.ts'
import type { SmppSettings } from './manifest.ts'

const VERSION = 0x34

/** A connection to the centre; null when there is none to be had. */
export async function connect(settings: SmppSettings, host: Host): Promise<Connection | null> {
  const [name = '', port = ''] = settings.centre.split(':')
  try {
    return await host.connect({ host: name, port: Number(port), tls: settings.tls === 'yes' })
  } catch {
    return null
  }
}

/** Says who we are; the answer tells whether the centre believes it. */
export function bind(
  dialogue: Dialogue,
  how: 'bind_transmitter' | 'bind_receiver',
  settings: SmppSettings
): Promise<PDU | null> {
  return dialogue.ask(how, {
    system_id: settings.systemId,
    password: settings.password[0] ?? '',
    system_type: settings.systemType === '-' ? '' : settings.systemType,
    interface_version: VERSION,
  })
}
