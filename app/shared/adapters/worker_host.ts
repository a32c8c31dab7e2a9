import type { Connection, HttpReply, ReceivingHost } from '@hisob/contract'
import type { FromWorker, ToWorker } from '#shared/adapters/messages'

type Waiting = { resolve(value: unknown): void; reject(error: Error): void }
type Settlement = Extract<ToWorker, { kind: 'granted' | 'denied' }>

/** The host's client as an adapter sees it: each wish is a message, and the host decides. */
export function hostThrough(send: (message: FromWorker) => void) {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let begun = { at: 0, mark: 0 }

  const ask = <T>(wish: string, ...args: unknown[]) =>
    new Promise<T>((resolve, reject) => {
      waiting.set(++last, { resolve: resolve as Waiting['resolve'], reject })
      send({ kind: 'ask', ask: last, wish, args })
    })

  const host: ReceivingHost = {
    http: (request) => ask<HttpReply>('http', request),
    connect: async (address) => connection(await ask<number>('connect', address)),
    recall: (name) => ask('recall', name),
    remember: (name, value, seconds) => ask('remember', name, value, seconds),
    now: () => new Date(begun.at + performance.now() - begun.mark).toISOString(),
    log: (text) => void ask('log', String(text)).catch(() => {}),
    keep: (received) => ask('keep', received),
  }

  function connection(id: number): Connection {
    return {
      write: (bytes) => ask('write', id, bytes),
      read: () => ask('read', id),
      close: () => ask('close', id),
    }
  }

  function settle(message: Settlement) {
    const one = waiting.get(message.ask)
    waiting.delete(message.ask)
    if (message.kind === 'granted') one?.resolve(message.value)
    else one?.reject(new Error(message.because))
  }

  /** A call begins at this instant of the host's clock. */
  function begin(instant: string) {
    begun = { at: Date.parse(instant), mark: performance.now() }
  }

  return { host, settle, begin }
}
