import { parentPort, workerData } from 'node:worker_threads'
import { hostThrough } from '#shared/adapters/worker_host'
import type { FromWorker, ToWorker } from '#shared/adapters/messages'

/*
 * The thread in which the adapters of one package run. It imports nothing of the application: what
 * it may use of the world, it asks the host for.
 */
type Functions = Record<string, (...args: readonly unknown[]) => unknown>
type Loaded = Functions & { manifest: { key: string } }

const port = parentPort!
const send = (message: FromWorker) => port.postMessage(message)
const { host, settle, begin } = hostThrough(send)
let adapters: Loaded[] = []

port.on('message', (message: ToWorker) => {
  if (message.kind === 'call') void answer(message)
  else settle(message)
})

try {
  const loaded = (await import(workerData.specifier)) as { default?: Loaded | Loaded[] }
  adapters = [loaded.default ?? []].flat()
  send({ kind: 'ready', adapters: adapters.map(introduced) })
} catch (error) {
  send({ kind: 'broken', because: told(error) })
}

function introduced({ manifest, ...functions }: Loaded) {
  return { manifest: structuredClone(manifest), has: Object.keys(functions) }
}

async function answer({ id, call, mostBytes, now }: Extract<ToWorker, { kind: 'call' }>) {
  begin(now)
  try {
    const adapter = adapters.find(({ manifest }) => manifest.key === call.key)
    if (!adapter) throw new Error(`The package has no adapter ${call.key}`)
    const values: unknown[] = []
    for (const { run, args } of call.steps) {
      const given = call.needsHost ? [...args, host] : args
      values.push(run in adapter ? await adapter[run]!(...given) : null)
    }
    refuseHuge(values, mostBytes)
    send({ kind: 'done', id, values })
  } catch (error) {
    send({ kind: 'threw', id, because: told(error) })
  }
}

/** Sparing the host the copy; the host itself looks again. */
function refuseHuge(values: readonly unknown[], mostBytes: number) {
  for (const value of values) {
    const body = (value as { body?: unknown } | null)?.body
    if (body instanceof Uint8Array && body.byteLength > mostBytes) throw new Error('too large')
  }
}

function told(error: unknown): string {
  return String(error instanceof Error ? error.message : error).slice(0, 500)
}
