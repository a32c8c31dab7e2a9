import type { RawCall } from '@hisob/contract'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'

const SPECIFIER = new URL('./evil_adapters.js', import.meta.url).href

/** One of the evil adapters as if it were installed; each `package` has threads of its own. */
export function anEvilAdapter(key: string, name = 'evil'): InstalledAdapter<'payment'> {
  return {
    manifest: {
      kind: 'payment',
      key,
      title: key,
      version: '1.0.0',
      contract: '^2.0.0',
      authentication: 'signature',
      commands: ['check'],
      settings: [],
    },
    has: ['decode', 'encode'],
    source: { package: name, version: '1.0.0', specifier: SPECIFIER },
    isResting: false,
  }
}

export function aCall(text = ''): RawCall {
  return {
    method: 'POST',
    path: '/gateway/samarqand/evil',
    headers: {},
    body: new TextEncoder().encode(text),
    peer: '127.0.0.1',
    receivedAt: '2026-11-24T10:00:00.000Z',
  }
}
