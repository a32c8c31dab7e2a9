import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loopbackHost } from '@hisob/contract/test_suite'
import type { GatewayMood, PlayedGateway } from '@hisob/contract/test_suite'
import type { PlaymobileSettings } from '../src/index.ts'
import type { MessageExamination } from '@hisob/contract/test_suite'

type Runner = 'test' | 'group' | 'adapter'

export const settings: PlaymobileSettings = {
  login: 'hisob',
  password: ['parol'],
  originator: '3700',
  prefix: 'h',
  priority: 'normal',
  address: 'https://send.smsxabar.uz/broker-api',
}

type Sent = {
  messages: { 'recipient': string; 'message-id': string; 'sms': { content: { text: string } } }[]
}
type Played = PlayedGateway & { seen: { authorization?: string; ids: string[] } }

/** The broker as integrations know it; `code` is the error it refuses with. */
export async function play(mood: GatewayMood, code = 406): Promise<Played> {
  const taken: { to: string; text: string }[] = []
  const seen: Played['seen'] = { ids: [] }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      seen.authorization = request.headers.authorization
      if (mood === 'is_silent') return
      if (mood === 'refuses') {
        response.writeHead(400).end(JSON.stringify({ 'error-code': code }))
        return
      }
      const { messages } = JSON.parse(Buffer.concat(chunks).toString()) as Sent
      for (const message of messages) {
        seen.ids.push(message['message-id'])
        taken.push({ to: message.recipient, text: message.sms.content.text })
      }
      response.writeHead(200, { 'content-type': 'text/plain' }).end('Request is received')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  if (mood === 'is_down') await close()
  const host = loopbackHost({ origin: `http://127.0.0.1:${port}`, withinMs: 1000 })
  return { host, taken, seen, close: mood === 'is_down' ? () => Promise.resolve() : close }
}

/** By these facts the adapter is examined. */
export const playmobileFacts = {
  settings,
  play: (mood) => play(mood),
  delivered: null,
} satisfies Omit<MessageExamination, Runner>
