import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type TakenSms = { id: string; to: string; text: string; reference: string; reportTo: string }

/** What the next messages meet: taken, refused for good, down, or no answer after it was taken. */
export type Mood = 'takes' | 'refuses' | 'fails' | 'hangs_up'

export type PlayedEskiz = {
  address: string
  mood: Mood
  taken: TakenSms[]
  logins: number
  /** Does this before the answer to a message leaves, for example reports it. */
  beforeAnswer: ((sms: TakenSms) => Promise<void>) | null
  close(): Promise<void>
}

/** Eskiz on this machine: a token for a login, a message for a token. */
export async function playEskiz(): Promise<PlayedEskiz> {
  let last = 0
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const eskiz: PlayedEskiz = {
    address: `http://127.0.0.1:${port}/api`,
    mood: 'takes',
    taken: [],
    logins: 0,
    beforeAnswer: null,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const fields = await formOf(request)
    const say = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.url === '/api/auth/login') {
      eskiz.logins += 1
      const isRight = fields.get('password') === 'parol'
      return isRight ? say(200, { data: { token: 'token' } }) : say(401, { message: 'No' })
    }
    if (request.headers.authorization !== 'Bearer token') return say(401, { message: 'Expired' })
    if (eskiz.mood === 'refuses') return say(400, { message: 'Bad sender' })
    if (eskiz.mood === 'fails') return say(503, { message: 'Out of order' })
    const sms = smsOf(fields, `${port}-${++last}`)
    eskiz.taken.push(sms)
    if (eskiz.mood === 'hangs_up') return request.socket.destroy()
    await eskiz.beforeAnswer?.(sms)
    return say(200, { id: sms.id, status: 'waiting' })
  }
  return eskiz
}

function smsOf(fields: URLSearchParams, id: string): TakenSms {
  const text = (name: string) => fields.get(name) ?? ''
  return {
    id,
    to: text('mobile_phone'),
    text: text('message'),
    reference: text('user_sms_id'),
    reportTo: text('callback_url'),
  }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return new URLSearchParams(Buffer.concat(chunks).toString())
}
