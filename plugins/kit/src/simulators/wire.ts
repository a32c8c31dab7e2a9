import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'

/** A call as a provider makes it; `tail` is what stands behind the address of the channel. */
export type Call = {
  readonly method?: string
  readonly tail?: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export type Answer = { readonly status: number; readonly text: string }

/** A way to one channel over real HTTP, a connection for each call. */
export type Wire = {
  ask(call: Call): Promise<Answer>
  /** The answer is on its way and the connection breaks before it can be read. */
  lose(call: Call): Promise<void>
  /** The connection breaks as soon as the call is sent: nobody knows whether it arrived. */
  cut(call: Call): Promise<void>
}

const WITHIN_MS = 60_000

export function wireTo(url: string): Wire {
  return {
    ask: (call) =>
      new Promise((resolve, reject) => {
        const sent = open(url, call, reject)
        sent.on('response', (response) => read(response).then(resolve, reject))
        sent.end(call.body)
      }),
    lose: (call) =>
      new Promise((resolve, reject) => {
        const sent = open(url, call, reject)
        sent.on('response', () => resolve(void sent.destroy()))
        sent.end(call.body)
      }),
    cut: (call) =>
      new Promise((resolve, reject) => {
        const sent = open(url, call, reject)
        sent.end(call.body, () => resolve(void sent.destroy()))
      }),
  }
}

function open(url: string, { method = 'POST', tail = '', headers, body }: Call, fail: Fail) {
  const address = new URL(url + tail)
  const request = address.protocol === 'https:' ? secure : plain
  const options: RequestOptions = {
    method,
    agent: false,
    timeout: WITHIN_MS,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
  }
  const sent: ClientRequest = request(address, options)
  sent.on('timeout', () => sent.destroy(new Error(`no answer within ${WITHIN_MS / 1000} seconds`)))
  return sent.on('error', fail)
}

type Fail = (error: Error) => void

async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }
}
