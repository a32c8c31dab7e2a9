import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loopbackHost, registerMessageAdapterSuite } from '@hisob/contract/test_suite'
import type { GatewayMood, PlayedGateway } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { playmobileAdapter } from '../src/index.ts'
import type { PlaymobileSettings } from '../src/index.ts'

const settings: PlaymobileSettings = {
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
async function play(mood: GatewayMood, code = 406): Promise<Played> {
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

registerMessageAdapterSuite({
  test,
  group: test.group,
  adapter: playmobileAdapter,
  settings,
  play: (mood) => play(mood),
  delivered: null,
})

test.group('PlayMobile: ids and refusals', () => {
  const message = { to: '+998901234567', text: 'Kod: 5', reference: '90211' }

  test('the same message has the same id, and the credentials are Basic', async ({ assert }) => {
    const gateway = await play('takes')
    try {
      await playmobileAdapter.send(message, settings, gateway.host)
      await playmobileAdapter.send(message, settings, gateway.host)
      assert.deepEqual(gateway.seen.ids, ['h90211', 'h90211'])
      assert.equal(gateway.seen.authorization, 'Basic aGlzb2I6cGFyb2w=')
    } finally {
      await gateway.close()
    }
  })

  test('an id longer than the broker takes is not cut', async ({ assert }) => {
    const gateway = await play('takes')
    try {
      const long = { ...message, reference: '1'.repeat(20) }
      const result = await playmobileAdapter.send(long, settings, gateway.host)
      assert.containsSubset(result, { status: 'failed', isFinal: true })
      assert.lengthOf(gateway.taken, 0)
    } finally {
      await gateway.close()
    }
  })

  const REFUSALS = [
    [100, false, '100 internal error'],
    [102, false, '102 account locked'],
    [202, true, '202 empty recipient'],
    [406, true, '406 invalid content'],
    [999, true, '999'],
  ] as const
  for (const [code, isFinal, reason] of REFUSALS) {
    test(`error ${code} is ${isFinal ? 'final' : 'passing'}`, async ({ assert }) => {
      const gateway = await play('refuses', code)
      try {
        const result = await playmobileAdapter.send(message, settings, gateway.host)
        assert.deepEqual(result, { status: 'failed', isFinal, reason })
      } finally {
        await gateway.close()
      }
    })
  }
})
