import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loopbackHost } from '@hisob/contract/test_suite'
import type { GatewayMood, PlayedGateway } from '@hisob/contract/test_suite'
import type { RawCall } from '@hisob/contract'
import type { EskizSettings } from '../src/index.ts'
import type { MessageExamination } from '@hisob/contract/test_suite'

type Runner = 'test' | 'group' | 'adapter'

export const settings: EskizSettings = {
  email: 'abc@example.uz',
  password: ['parol'],
  sender: '4546',
  address: 'https://notify.eskiz.uz/api',
}

type Played = PlayedGateway & {
  logins: number
  expire(): void
  host: ReturnType<typeof loopbackHost>
}

/** Eskiz as its documents tell it: a token for a login, a message for a token. */
export async function play(mood: GatewayMood): Promise<Played> {
  const taken: { to: string; text: string }[] = []
  let [logins, token] = [0, '']
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const fields = new URLSearchParams(Buffer.concat(chunks).toString())
      const answer = (status: number, body: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      if (request.url === '/api/auth/login') {
        if (fields.get('password') !== 'parol') {
          return answer(401, { message: 'Invalid credentials' })
        }
        token = `token-${++logins}`
        return answer(200, { data: { token } })
      }
      if (request.headers.authorization !== `Bearer ${token}`) {
        return answer(401, { status: 'token-invalid', message: 'Expired token' })
      }
      if (mood === 'refuses') return answer(400, { status: 'error', message: 'Bad sender' })
      if (mood === 'is_silent') return undefined
      taken.push({ to: fields.get('mobile_phone')!, text: fields.get('message')! })
      return answer(200, { id: '7c5b', status: 'waiting', message: 'Waiting for SMS provider' })
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  if (mood === 'is_down') await close()
  return {
    host: loopbackHost({ origin: `http://127.0.0.1:${port}`, withinMs: 1000 }),
    taken,
    get logins() {
      return logins
    },
    expire: () => (token = 'another'),
    close: mood === 'is_down' ? () => Promise.resolve() : close,
  }
}

export function reported(status: string, changes: Partial<RawCall> = {}): RawCall {
  const fields = { message_id: '7c5b', user_sms_id: '90211', phone_number: '998901234567', status }
  return {
    method: 'POST',
    path: '/messages/samarqand/eskiz',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new TextEncoder().encode(new URLSearchParams(fields).toString()),
    peer: '192.0.2.30',
    receivedAt: '2026-03-01T05:15:02.000Z',
    ...changes,
  }
}

/** By these facts the adapter is examined. */
export const eskizFacts = {
  settings,
  play,
  delivered: { call: reported('DELIVRD'), providerReference: '7c5b' },
} satisfies Omit<MessageExamination, Runner>
