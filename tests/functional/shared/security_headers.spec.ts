import { test } from '@japa/runner'
import { request as plainRequest } from 'node:http'
import router from '@adonisjs/core/services/router'
import type { ApiResponse } from '@japa/api-client'
import { securityHeaders } from '#shared/http/security_headers'
import { signedIn } from '#tests/support/signed_in'

const ALWAYS: Readonly<Record<string, RegExp>> = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^(same-origin|no-referrer)$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\)/,
  'content-security-policy': /frame-ancestors 'none'/,
  'cache-control': /no-store|private|no-cache/,
}

function faultsOf(name: string, headers: Record<string, unknown>): string[] {
  return Object.entries(ALWAYS)
    .filter(([header, pattern]) => !pattern.test(String(headers[header])))
    .map(([header]) => `${name}: ${header} is ${String(headers[header])}`)
}

function filled(pattern: string) {
  return pattern.replace(/:\w+\??|\*/g, '1')
}

function policyOf(answer: ApiResponse) {
  const policy = String(answer.header('content-security-policy'))
  return Object.fromEntries(
    policy.split(';').map((part) => {
      const [name, ...values] = part.trim().split(' ')
      return [name, values]
    })
  ) as Record<string, string[]>
}

test.group('Headers of safety', () => {
  test('stand on the answer of every route, signed in or not', async ({ client, assert }) => {
    const routes = Object.values(router.toJSON()).flat()
    assert.isAbove(routes.length, 40)
    const faults: string[] = []
    for (const { pattern, methods } of routes) {
      const method = methods.find((one) => one !== 'HEAD')!
      const asked = client.request(filled(pattern), method).accept('json').redirects(0)
      const answer = await (method === 'GET' ? asked : asked.withCsrfToken().json({}))
      faults.push(...faultsOf(`${method} ${pattern} (${answer.status()})`, answer.headers()))
    }
    assert.deepEqual(faults, [])
  }).timeout(60_000)

  test('stand on pages, refusals, errors and files as well', async ({ client, assert }) => {
    const answers: [string, ApiResponse][] = [
      ['a page', await client.get('/my').withSession(signedIn()).header('accept', 'text/html')],
      ['no such page', await client.get('/nowhere').header('accept', 'text/html')],
      ['no such file', await client.get('/assets/none.js')],
      ['a stale form', await client.post('/session').form({}).redirects(0)],
      ['too big', await client.post('/session').json({ login: 'x'.repeat(2_000_000) })],
      ['broken JSON', await client.post('/session').type('application/json').json('{"a":')],
      ['a file', await client.get('/favicon.svg')],
    ]
    assert.deepEqual(
      answers.flatMap(([name, answer]) => faultsOf(name, answer.headers())),
      []
    )
    assert.equal(answers.at(-1)![1].status(), 200)
  })

  test('a page runs scripts of ours alone, by a nonce that is new each time', async ({
    client,
    assert,
  }) => {
    const page = () => client.get('/sign-in').header('accept', 'text/html')
    const [first, second] = [await page(), await page()]
    const scripts = policyOf(first)['script-src']!
    const nonce = scripts.find((source) => source.startsWith("'nonce-"))!
    assert.notInclude(scripts, "'unsafe-inline'")
    assert.notInclude(scripts, "'unsafe-eval'")
    assert.notInclude(policyOf(second)['script-src'], nonce)
    assert.deepEqual(policyOf(first)['frame-ancestors'], ["'none'"])
    assert.deepEqual(policyOf(first)['object-src'], ["'none'"])
    const value = nonce.slice("'nonce-".length, -1)
    const inline = [...first.text().matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)]
    for (const [, attributes] of inline) {
      assert.match(attributes!, new RegExp(`nonce="${value}"|type="application/json"`))
    }
  })

  test('in production browsers are told to come by TLS for a year', ({ assert }) => {
    const name = 'strict-transport-security'
    assert.equal(securityHeaders({ production: true })[name], 'max-age=31536000; includeSubDomains')
    assert.notProperty(securityHeaders({ production: false }), name)
  })

  test('PL-79: headers of 20 kB are refused', async ({ assert }) => {
    const { HOST, PORT } = process.env
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { 'accept-language': 'x'.repeat(20_000) }
      plainRequest({ host: HOST, port: PORT, path: '/sign-in', headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode!)
      })
        .on('error', reject)
        .end()
    })
    assert.equal(status, 431)
  })
})
