import { connect } from 'node:net'
import type { Socket } from 'node:net'
import type { Connection, Host, HttpReply, HttpRequest } from '../host.ts'

type Loopback = {
  /** Where the provider is played, for example `http://127.0.0.1:4000`. */
  readonly origin?: string
  readonly port?: number
  readonly withinMs?: number
}

/**
 * A host for tests: every request goes to one address of this machine, whatever its own host, and so
 * does every connection. It keeps what it is told to remember and every line of the log.
 */
export function loopbackHost({ origin, port, withinMs = 2000 }: Loopback): Host & {
  readonly lines: string[]
  readonly memory: Map<string, string>
} {
  const memory = new Map<string, string>()
  const lines: string[] = []
  return {
    memory,
    lines,
    http: (request) => send(request, origin, withinMs),
    connect: () => open(port, withinMs),
    recall: (name) => Promise.resolve(memory.get(name) ?? null),
    remember: (name, value) => Promise.resolve(void memory.set(name, value)),
    now: () => new Date().toISOString(),
    log: (text) => void lines.push(text),
  }
}

async function send(
  request: HttpRequest,
  origin: string | undefined,
  withinMs: number
): Promise<HttpReply> {
  const { pathname, search } = new URL(request.url)
  try {
    const response = await fetch(new URL(pathname + search, origin), {
      method: request.method,
      headers: request.headers,
      body: request.body === null ? null : Buffer.from(request.body),
      redirect: 'manual',
      signal: AbortSignal.timeout(withinMs),
    })
    const body = new Uint8Array(await response.arrayBuffer())
    const headers = Object.fromEntries(response.headers)
    return { kind: 'reply', status: response.status, headers, body }
  } catch (error) {
    return failureOf(error)
  }
}

function failureOf(error: unknown): HttpReply {
  const { name, cause } = error as { name?: string; cause?: { code?: string } }
  if (name === 'TimeoutError') return { kind: 'failed', because: 'timeout', contacted: true }
  return { kind: 'failed', because: 'network', contacted: cause?.code !== 'ECONNREFUSED' }
}

function open(port: number | undefined, withinMs: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: port ?? 0 })
    socket.once('error', reject)
    socket.once('connect', () => resolve(connectionOf(socket, withinMs)))
  })
}

function connectionOf(socket: Socket, withinMs: number): Connection {
  const chunks = socket.iterator()
  socket.on('error', () => socket.destroy())
  socket.setTimeout(withinMs, () => socket.destroy())
  return {
    write: (bytes) =>
      new Promise((done, fail) => socket.write(bytes, (error) => (error ? fail(error) : done()))),
    read: async () => {
      try {
        const { value, done } = (await chunks.next()) as { value: Uint8Array; done?: boolean }
        return done ? null : new Uint8Array(value)
      } catch {
        return null
      }
    },
    close: () => Promise.resolve(void socket.destroy()),
  }
}
