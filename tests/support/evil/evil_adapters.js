import { parentPort } from 'node:worker_threads'

/*
 * Adapters that break every promise of the contract, each in its own way. They are plain JavaScript,
 * as a partner's package is, and stand in no registry.
 */
const encode = () => ({
  status: 200,
  headers: { 'content-type': 'text/plain' },
  body: new TextEncoder().encode('ok'),
})

const check = { kind: 'check', account: 'A-1', amount: null }
const decoded = { kind: 'decoded', credentials: null, serviceId: null, command: check }

let lives = 0

const WAYS = {
  good: () => decoded,
  throws: () => {
    throw new Error('evil')
  },
  throws_nothing: () => {
    throw undefined
  },
  rejects: () => Promise.reject(),
  never: () => new Promise(() => {}),
  loops: () => {
    for (;;) lives += 1
  },
  allocates: () => {
    const hoard = []
    for (;;) hoard.push(Array.from({ length: 1_000_000 }, (_, index) => ({ index })))
  },
  exits: () => process.exit(0),
  floods: () => {
    for (let line = 0; line < 2_000; line++) console.log('x'.repeat(1_000))
    return decoded
  },
  calls_back: () => {
    for (let id = 0; id < 10_000; id++)
      parentPort.postMessage({ kind: 'done', id: -id, values: [] })
    return new Promise(() => {})
  },
  lies: () => ({ ...decoded, command: { kind: 'pay', account: 'A-1', amount: { minor: 1.5 } } }),
  refuses_strangely: () => ({ kind: 'refused', refusal: 'because' }),
  answers_functions: () => ({ ...decoded, command: () => check }),
}

/** The way of the call's body, so that one adapter can turn good and evil by turns. */
const byBody = (call) => WAYS[new TextDecoder().decode(call.body)]()

const introduced = (key) => ({
  kind: 'payment',
  key,
  title: key,
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'signature',
  commands: ['check'],
  settings: [],
})

const headers = { 'x-evil': 'a\r\nset-cookie: b' }

export default [
  ...Object.entries(WAYS).map(([key, decode]) => ({ manifest: introduced(key), decode, encode })),
  { manifest: introduced('by_body'), decode: byBody, encode },
  {
    manifest: introduced('huge'),
    decode: () => decoded,
    encode: () => ({ status: 200, headers: {}, body: new Uint8Array(100 * 1024 * 1024) }),
  },
  {
    manifest: introduced('splits'),
    decode: () => decoded,
    encode: () => ({ ...encode(), headers }),
  },
]
