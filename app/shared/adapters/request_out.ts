import { request as plain, type IncomingMessage } from 'node:http'
import { request as secure } from 'node:https'
import type { HttpReply, HttpRequest } from '@hisob/contract'
import type { Places } from '#shared/adapters/allow_list'

export const OUT = { connectMs: 3_000, totalMs: 10_000, mostBytes: 1024 * 1024 }

type Because = Extract<HttpReply, { kind: 'failed' }>['because']

/** One request as an adapter wishes it, told truly whether anything may have reached the provider. */
export function requestOut(wish: HttpRequest, places: Places): Promise<HttpReply> {
  const url = URL.canParse(wish.url) ? new URL(wish.url) : null
  if (!url || !places.allowsUrl(url)) return Promise.resolve(failed('host_not_allowed', false))
  return new Promise((resolve) => {
    let contacted = false
    const send = url.protocol === 'https:' ? secure : plain
    const call = send(url, {
      method: wish.method,
      headers: wish.headers,
      lookup: places.lookup,
      agent: false,
    })
    const end = (reply: HttpReply) => {
      clearTimeout(connecting)
      clearTimeout(total)
      resolve(reply)
      call.destroy()
    }
    const connecting = setTimeout(() => end(failed('timeout', contacted)), OUT.connectMs)
    const total = setTimeout(() => end(failed('timeout', contacted)), OUT.totalMs)
    call.once('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        contacted = true
        clearTimeout(connecting)
      })
    })
    call.once('error', ({ code }: NodeJS.ErrnoException) => {
      const because = code === 'E_HOST_NOT_ALLOWED' ? 'host_not_allowed' : 'network'
      end(failed(because, contacted))
    })
    call.once('response', (response) => void take(response).then(end))
    call.end(wish.body ?? undefined)
  })
}

async function take(response: IncomingMessage): Promise<HttpReply> {
  const status = response.statusCode ?? 0
  if (status >= 300 && status < 400) return failed('redirect', true)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > OUT.mostBytes) return failed('too_large', true)
      chunks.push(chunk)
    }
  } catch {
    return failed('network', true)
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [
    name,
    [value ?? ''].flat().join(', '),
  ])
  const body = new Uint8Array(Buffer.concat(chunks))
  return { kind: 'reply', status, headers: Object.fromEntries(headers), body }
}

function failed(because: Because, contacted: boolean): HttpReply {
  return { kind: 'failed', because, contacted }
}
