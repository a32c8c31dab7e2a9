import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { defineMessageAdapter, refuse } from '../src/index.ts'
import type { Host, MessageAdapter, OutboundMessage, RawCall } from '../src/index.ts'
import { examineAdapter, loopbackHost } from '../src/test_suite.ts'
import type { GatewayMood } from '../src/test_suite.ts'

/** The smallest gateway there could be: phone and text in the body, a name in the answer. */
const honest: MessageAdapter = defineMessageAdapter({
  manifest: {
    kind: 'message',
    key: 'toy_sms',
    title: 'Toy SMS',
    version: '1.0.0',
    contract: '^2.0.0',
    hosts: ['sms.example'],
    settings: [],
  },
  async send({ to, text }, _settings, host) {
    const body = new TextEncoder().encode(JSON.stringify({ to, text }))
    const request = { method: 'POST', url: 'https://sms.example/', headers: {}, body } as const
    const reply = await host.http(request)
    if (reply.kind === 'failed') {
      if (reply.contacted) return { status: 'unknown', reason: reply.because }
      return { status: 'failed', isFinal: false, reason: reply.because }
    }
    const said = new TextDecoder().decode(reply.body)
    if (reply.status === 200) return { status: 'sent', providerReference: said }
    return { status: 'failed', isFinal: true, reason: said }
  },
  report({ body }) {
    const [name, state] = new TextDecoder().decode(body).split(' ')
    if (!name || state !== 'delivered') return refuse('malformed')
    return [{ reference: null, providerReference: name, state, reason: null }]
  },
  acknowledge: () => ({ status: 200, headers: {}, body: new Uint8Array() }),
})

const delivered: RawCall = {
  method: 'POST',
  path: '/messages/demo/toy_sms/key',
  headers: {},
  body: new TextEncoder().encode('T-1 delivered'),
  peer: '192.0.2.30',
  receivedAt: '2026-03-01T05:15:02.000Z',
}

async function play(mood: GatewayMood) {
  const taken: { to: string; text: string }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (mood === 'is_silent') return
      if (mood === 'refuses') return void response.writeHead(422).end('wrong phone')
      taken.push(JSON.parse(Buffer.concat(chunks).toString()) as { to: string; text: string })
      response.end(`T-${taken.length}`)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  if (mood === 'is_down') await close()
  const host = loopbackHost({ origin: `http://127.0.0.1:${port}`, withinMs: 500 })
  return { host, taken, close: mood === 'is_down' ? () => Promise.resolve() : close }
}

const FACTS = { settings: {}, play, delivered: { call: delivered, providerReference: 'T-1' } }

async function failuresOf(adapter: MessageAdapter, facts: object = FACTS) {
  const verdicts = await examineAdapter(adapter, { toy_sms: facts as never })
  return verdicts.filter(({ problem }) => problem !== null).map(({ title }) => title)
}

type Send = MessageAdapter['send']
const changed =
  (change: (message: OutboundMessage) => OutboundMessage): Send =>
  (message, settings, host: Host) =>
    honest.send(change(message), settings, host)
const answering =
  (change: (result: Awaited<ReturnType<Send>>) => Awaited<ReturnType<Send>>): Send =>
  async (message, settings, host: Host) =>
    change(await honest.send(message, settings, host))

test.group('Contract | the suite of message adapters', () => {
  test('an honest adapter passes', async ({ assert }) => {
    assert.deepEqual(await failuresOf(honest), [])
  })

  test('{fault} is noticed')
    .with([
      {
        fault: 'a text cut to one message',
        changes: { send: changed((one) => ({ ...one, text: one.text.slice(0, 160) })) },
      },
      {
        fault: 'Cyrillic lost on the way',
        changes: {
          send: changed((one) => ({ ...one, text: one.text.replace(/[^\x20-\x7e]/g, '?') })),
        },
      },
      {
        fault: 'another phone',
        changes: { send: changed((one) => ({ ...one, to: one.to.slice(0, -1) })) },
      },
      {
        fault: 'a message sent twice',
        changes: {
          send: async (message: OutboundMessage, settings: never, host: Host) => {
            await honest.send(message, settings, host)
            return honest.send(message, settings, host)
          },
        },
      },
      {
        fault: 'silence taken for a failure',
        changes: {
          send: answering((one) =>
            one.status === 'unknown' ? { status: 'failed', isFinal: false, reason: 'silent' } : one
          ),
        },
      },
      {
        fault: 'a gateway that is down taken for a refusal',
        changes: {
          send: answering((one) => (one.status === 'failed' ? { ...one, isFinal: true } : one)),
        },
      },
      {
        fault: 'a refusal without a reason',
        changes: {
          send: answering((one) => (one.status === 'failed' ? { status: 'failed' } : one)),
        },
      },
      {
        fault: 'a message without its name',
        changes: { send: answering((one) => (one.status === 'sent' ? { status: 'sent' } : one)) },
      },
      {
        fault: 'a reader of reports that throws at damaged bytes',
        changes: {
          report: ({ body }: RawCall) => {
            const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
            const [, providerReference = null] = /^(\S+) delivered$/.exec(text) ?? []
            return [{ reference: null, providerReference, state: 'delivered', reason: null }]
          },
        },
      },
      {
        fault: 'a delivery read as something else',
        changes: {
          report: () => [
            { reference: null, providerReference: 'T-1', state: 'pending', reason: null },
          ],
        },
      },
      {
        fault: 'a report that is not acknowledged',
        changes: { acknowledge: () => ({ status: 500, headers: {}, body: new Uint8Array() }) },
      },
    ])
    .run(async ({ assert }, { changes }) => {
      assert.isNotEmpty(await failuresOf({ ...honest, ...changes } as unknown as MessageAdapter))
    })

  test('without a gateway to play it is not called good', async ({ assert }) => {
    assert.isAbove((await failuresOf(honest, { settings: {}, delivered: null })).length, 5)
  })
})
