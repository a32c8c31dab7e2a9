import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { defineOutboundAdapter } from '../src/index.ts'
import type { Host, OutboundAdapter, RequestToPay } from '../src/index.ts'
import { examineAdapter, loopbackHost } from '../src/test_suite.ts'
import type { ProviderMood } from '../src/test_suite.ts'

/** The smallest provider there could be: a sum in the address, `taken` in the body. */
const honest: OutboundAdapter = defineOutboundAdapter({
  manifest: {
    kind: 'outbound',
    key: 'toy_push',
    title: 'Toy push',
    version: '1.0.0',
    contract: '^2.0.0',
    hosts: ['pay.example'],
    can: ['link', 'push', 'poll'],
    settings: [],
  },
  link: ({ amount }) => (amount.minor > 0n ? `https://pay.example/${amount.minor}` : null),
  async push({ amount }, _settings, host) {
    const { text, failed, status } = await asked(host, `/${amount.minor}`)
    if (failed !== null) return { kind: failed }
    if (status === 422) return { kind: 'declined', because: 'HTTP 422' }
    return text === 'taken' ? { kind: 'pushed', providerReference: 'R-1' } : { kind: 'unknown' }
  },
  async poll(_poll, _settings, host) {
    const { text, failed } = await asked(host, '/0')
    if (failed !== null) return { kind: failed }
    return { kind: text === 'taken' ? 'pending' : 'unknown' }
  },
})

async function asked(host: Host, path: string) {
  const url = `https://pay.example${path}`
  const reply = await host.http({ method: 'POST', url, headers: {}, body: null })
  if (reply.kind === 'failed') {
    return { text: '', status: 0, failed: reply.contacted ? 'unknown' : 'not_contacted' } as const
  }
  return { text: new TextDecoder().decode(reply.body), status: reply.status, failed: null }
}

async function play(mood: ProviderMood) {
  const taken: { amountMinor: bigint }[] = []
  const server = createServer((request, response) => {
    if (mood === 'is_silent') return
    if (mood === 'refuses') return void response.writeHead(422).end()
    if (mood === 'takes') taken.push({ amountMinor: BigInt(request.url!.slice(1)) })
    response.end(mood === 'takes' ? 'taken' : '<html>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  if (mood === 'is_down') await close()
  const host = loopbackHost({ origin: `http://127.0.0.1:${port}`, withinMs: 200 })
  return { host, taken, close: mood === 'is_down' ? () => Promise.resolve() : close }
}

async function failuresOf(adapter: OutboundAdapter, facts: object = { settings: {}, play }) {
  const verdicts = await examineAdapter(adapter, { toy_push: facts as never })
  return verdicts.filter(({ problem }) => problem !== null).map(({ title }) => title)
}

test.group('Contract | the suite of outbound adapters', () => {
  test('an honest adapter passes', async ({ assert }) => {
    assert.deepEqual(await failuresOf(honest), [])
  })

  test('{fault} is noticed')
    .with([
      {
        fault: 'a sum rounded to so‘m',
        push: (request: RequestToPay, settings: object, host: Host) => {
          const amount = { ...request.amount, minor: (request.amount.minor / 100n) * 100n }
          return honest.push!({ ...request, amount }, settings as never, host)
        },
      },
      {
        fault: 'silence taken for a refusal',
        push: async (request: RequestToPay, settings: object, host: Host) => {
          const answer = await honest.push!(request, settings as never, host)
          return answer.kind === 'unknown' ? { kind: 'declined' as const, because: '' } : answer
        },
      },
      {
        fault: 'silence taken for nothing there',
        poll: async () => ({ kind: 'not_found' as const }),
      },
      { fault: 'a link without the sum', link: () => 'https://pay.example/' },
    ])
    .run(async ({ assert }, { fault: _fault, ...changes }) => {
      assert.isNotEmpty(await failuresOf({ ...honest, ...changes } as OutboundAdapter))
    })

  test('a function that the manifest does not tell of is noticed', async ({ assert }) => {
    const manifest = { ...honest.manifest, can: ['push', 'poll'] as const }
    assert.deepEqual(await failuresOf({ ...honest, manifest }), ['it can what its manifest says'])
  })

  test('without a provider to play it is not called good', async ({ assert }) => {
    assert.isAbove((await failuresOf(honest, { settings: {} })).length, 5)
  })
})
