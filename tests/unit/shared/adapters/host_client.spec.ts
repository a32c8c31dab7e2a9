import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import type { HttpReply } from '@hisob/contract'
import { allowList, type HostRules } from '#shared/adapters/allow_list'
import { requestOut } from '#shared/adapters/request_out'

const LOOPBACK = ['127.0.0.0/8']

function rules(hosts: string[], more: Partial<HostRules> = {}): HostRules {
  const manifest = { kind: 'message', key: 'toy', title: 'Toy', version: '1.0.0' } as const
  return {
    manifest: { ...manifest, contract: '^2.0.0', settings: [], hosts },
    settings: { base: 'https://sms.example.uz/api', other: 'sms.other.uz' },
    owner: 'test',
    ...more,
  }
}

const URLS = [
  ['https://api.example.uz/x', true],
  ['http://api.example.uz/x', false],
  ['https://api.example.uz:8443/x', false],
  ['https://evil.uz/?api.example.uz', false],
  ['https://api.example.uz.evil.uz/', false],
  ['https://api.example.uz@evil.uz/', false],
  ['https://user:pass@api.example.uz/', false],
  ['https://sms.example.uz/send', true],
  ['https://sms.other.uz/send', true],
  ['https://127.0.0.1/', false],
  ['https://2130706433/', false],
  ['https://[::1]/', false],
  ['https://[::ffff:10.0.0.1]/', false],
  ['https://169.254.169.254/', false],
  ['file:///etc/passwd', false],
] as const

test.group('Host client | where it goes', () => {
  const INNER = ['127.0.0.1', '[::1]', '[::ffff:a00:1]', '169.254.169.254']
  const places = allowList(rules(['api.example.uz', '$base', '$other', ...INNER]))

  for (const [url, isAllowed] of URLS) {
    test(`${url}: ${isAllowed ? 'allowed' : 'refused'}`, ({ assert }) => {
      assert.equal(places.allowsUrl(new URL(url)), isAllowed)
    })
  }

  test('a name that leads into the house is not met', async ({ assert }) => {
    const reply = await requestOut(
      { method: 'GET', url: 'https://localhost/', headers: {}, body: null },
      allowList(rules(['localhost']))
    )
    assert.deepEqual(reply, { kind: 'failed', because: 'host_not_allowed', contacted: false })
  })
})

test.group('Host client | what it brings back', () => {
  const SAID: Record<string, (url: string) => { status: number; body: string }> = {
    '/ok': () => ({ status: 200, body: 'ok' }),
    '/moved': () => ({ status: 302, body: '' }),
    '/huge': () => ({ status: 200, body: 'x'.repeat(2 * 1024 * 1024) }),
  }

  async function ask(path: string): Promise<HttpReply> {
    const server = createServer((request, response) => {
      const { status, body } = SAID[request.url!]!(request.url!)
      response.writeHead(status, { location: 'http://127.0.0.1/' }).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const places = allowList(rules([host], { privateNetworks: LOOPBACK }))
    const request = { method: 'GET' as const, url: `http://${host}${path}`, headers: {} }
    try {
      return await requestOut({ ...request, body: null }, places)
    } finally {
      server.close()
      server.closeAllConnections()
    }
  }

  test('a reply', async ({ assert }) => {
    const reply = await ask('/ok')
    assert.equal(reply.kind === 'reply' && new TextDecoder().decode(reply.body), 'ok')
  })

  test('redirects are not followed, and nothing endless is read', async ({ assert }) => {
    assert.deepEqual(await ask('/moved'), { kind: 'failed', because: 'redirect', contacted: true })
    assert.deepEqual(await ask('/huge'), { kind: 'failed', because: 'too_large', contacted: true })
  })

  test('nobody listening has not been contacted', async ({ assert }) => {
    const places = allowList(rules(['127.0.0.1:1'], { privateNetworks: LOOPBACK }))
    const url = 'http://127.0.0.1:1/'
    const reply = await requestOut({ method: 'GET', url, headers: {}, body: null }, places)
    assert.deepEqual(reply, { kind: 'failed', because: 'network', contacted: false })
  })
})
