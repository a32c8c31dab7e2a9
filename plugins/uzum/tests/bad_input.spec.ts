import { isRefused, refuse } from '@hisob/contract'
import type { Refusal } from '@hisob/contract'
import { test } from '@japa/runner'
import { uzumAdapter } from '../src/index.ts'
import { TRANS_ID, bodyOf, callWith, codeOf, promise, settings, textOf } from './provider.ts'

type Sent = { readonly id: string; readonly sent: string | Uint8Array; readonly code: string }
type Answered = { readonly at: string; readonly refusal: Refusal; readonly code: string }

/** What Uzum reads when the call is refused by the translator; `decoded` when it is not. */
function codeFor(endpoint: string, body: string | Uint8Array): string {
  const call = callWith(endpoint, body)
  const decoded = uzumAdapter.decode(call, settings)
  return isRefused(decoded) ? codeOf(uzumAdapter.encode(decoded, call, settings)) : 'decoded'
}

const create = (changes: Readonly<Record<string, string | null>> = {}) =>
  bodyOf({ ...promise('15000000'), ...changes })
const withAccount = (account: string) => create({ params: `{"account":${account}}` })

test.group('Uzum bad input: /create', () => {
  test('{id}: {code}')
    .with<Sent[]>([
      { id: 'a good call', sent: create(), code: 'decoded' },
      { id: 'PN-01 empty body', sent: '', code: '10002' },
      { id: 'PN-02 byte order mark alone', sent: '\uFEFF', code: '10002' },
      { id: 'byte order mark and a good call', sent: `\uFEFF${create()}`, code: 'decoded' },
      {
        id: 'PN-12 windows-1251 bytes',
        sent: Uint8Array.of(0x7b, 0x22, 0xcb, 0x22, 0x7d),
        code: '10002',
      },
      { id: 'PN-14 UTF-16 LE', sent: Buffer.from(create(), 'utf16le'), code: '10002' },
      { id: 'PN-16 cut short', sent: create().slice(0, -1), code: '10002' },
      { id: 'PN-17 two values', sent: create() + create(), code: '10002' },
      { id: 'PN-24 100 000 levels', sent: '['.repeat(100_000), code: '10002' },
      { id: 'PN-33 a list', sent: `[${create()}]`, code: '10002' },
      { id: 'a form', sent: 'serviceId=1&transId=2', code: '10002' },
      { id: 'amount twice', sent: create({ amount: '1,"amount":2' }), code: '10002' },
      { id: 'PN-32 empty object', sent: '{}', code: '10005' },
      { id: 'no serviceId', sent: create({ serviceId: null }), code: '10005' },
      { id: 'serviceId a word', sent: create({ serviceId: '"abc"' }), code: '10006' },
      { id: 'serviceId 1.5', sent: create({ serviceId: '1.5' }), code: '10006' },
      { id: 'serviceId of 20 digits', sent: create({ serviceId: '1'.repeat(20) }), code: '10006' },
      { id: 'PN-65 no timestamp', sent: create({ timestamp: null }), code: '10005' },
      { id: 'timestamp in seconds', sent: create({ timestamp: '1772342101' }), code: '10005' },
      { id: 'timestamp a date', sent: create({ timestamp: '"2026-03-01"' }), code: '10005' },
      { id: 'timestamp as text', sent: create({ timestamp: '"1772342101500"' }), code: 'decoded' },
      { id: 'PN-69 3 days ahead', sent: create({ timestamp: '1772601302000' }), code: '10005' },
      { id: 'PN-57 no transId', sent: create({ transId: null }), code: '10005' },
      { id: 'PN-58 transId no UUID', sent: create({ transId: '"12345"' }), code: '10005' },
      { id: 'transId a number', sent: create({ transId: '12345' }), code: '10005' },
      { id: 'transId with more', sent: create({ transId: `"${TRANS_ID}\\n"` }), code: '10005' },
      { id: 'no params', sent: create({ params: null }), code: '10005' },
      { id: 'params a list', sent: create({ params: '["7"]' }), code: '10005' },
      { id: 'no account', sent: create({ params: '{"name":"x"}' }), code: '10005' },
      { id: 'account empty', sent: withAccount('" "'), code: '10005' },
      { id: 'account true', sent: withAccount('true'), code: '10005' },
      { id: 'account a number', sent: withAccount('12345678901234567890'), code: 'decoded' },
      { id: 'PN-42 in __proto__', sent: withAccount('"","__proto__":{"a":1}'), code: '10005' },
      {
        id: 'PN-44 two keys disagree',
        sent: create({ params: '{"account":"1","orderId":"2"}' }),
        code: '10005',
      },
      { id: 'an alias', sent: create({ params: '{"order_id":"7"}' }), code: 'decoded' },
      { id: 'PN-82 10 kB', sent: withAccount(`"${'7'.repeat(10_240)}"`), code: '10005' },
      { id: 'PN-84 NUL', sent: withAccount('"7\\u0000"'), code: '10007' },
      { id: 'PN-85 U+202E is for the host', sent: withAccount('"1\u202E2"'), code: 'decoded' },
      { id: 'PN-45 no amount', sent: create({ amount: null }), code: '10005' },
      { id: 'PN-46 amount 0', sent: create({ amount: '0' }), code: '10011' },
      { id: 'amount -1', sent: create({ amount: '-1' }), code: '10011' },
      { id: 'PN-48 amount 100.50', sent: create({ amount: '100.50' }), code: '10011' },
      { id: 'PN-49 amount 1e3', sent: create({ amount: '1e3' }), code: '10011' },
      { id: 'amount as text', sent: create({ amount: '"1000"' }), code: '10011' },
      { id: 'PN-54 above 2^53', sent: create({ amount: '9007199254740993' }), code: '10013' },
      { id: 'missing before wrong', sent: create({ amount: '0', params: null }), code: '10005' },
    ])
    .run(({ assert }, { sent, code }) => {
      assert.equal(codeFor('create', sent), code)
    })
})

test.group('Uzum: addresses and callers', () => {
  test('{path} is {kind}')
    .with([
      { path: '/gateway/demo/uzum/check', kind: 'check' },
      { path: '/gateway/demo/uzum/create/', kind: 'reserve' },
      { path: '/gateway/demo/uzum/confirm?x=/status', kind: 'confirm' },
      { path: '/gateway/demo/uzum/reverse', kind: 'cancel' },
      { path: '/gateway/demo/uzum/status', kind: 'status' },
      { path: '/gateway/demo/uzum', kind: '10003' },
      { path: '/gateway/demo/uzum/', kind: '10003' },
      { path: '/gateway/demo/uzum/CREATE', kind: '10003' },
      { path: '/gateway/demo/uzum/toString', kind: '10003' },
    ])
    .run(({ assert }, { path, kind }) => {
      const call = callWith('', create(), { path })
      const decoded = uzumAdapter.decode(call, settings)
      const read = isRefused(decoded)
        ? codeOf(uzumAdapter.encode(decoded, call, settings))
        : decoded.command.kind
      assert.equal(read, kind)
    })

  test('{method} is 10003, with credentials or without')
    .with(['GET', 'PUT', 'DELETE', 'post'].map((method) => ({ method })))
    .run(({ assert }, { method }) => {
      for (const headers of [{}, callWith('check', '').headers]) {
        const call = callWith('check', '', { method, headers: { ...headers } })
        const refused = uzumAdapter.decode(call, settings)
        assert.isTrue(isRefused(refused))
        if (isRefused(refused)) {
          assert.equal(codeOf(uzumAdapter.encode(refused, call, settings)), '10003')
        }
      }
    })

  test('the body of a stranger is not read: he is told the service of the channel', ({
    assert,
  }) => {
    const call = callWith('create', bodyOf({ serviceId: '5', transId: '"x"' }), { headers: {} })
    const reply = uzumAdapter.encode(refuse('unauthorized'), call, settings)
    assert.equal(reply.status, 400)
    assert.equal(
      textOf(reply),
      '{"serviceId":9223372036854775807,"status":"FAILED","errorCode":"10001"}'
    )
  })

  test('a failure without settings is answered all the same', ({ assert }) => {
    const reply = uzumAdapter.encode(refuse('internal'), callWith('check', ''), {} as never)
    assert.equal(textOf(reply), '{"status":"FAILED","errorCode":"99999"}')
  })

  test('a failure is HTTP 200 where the channel says so', ({ assert }) => {
    const changed = { ...settings, failureStatus: '200' } as const
    const reply = uzumAdapter.encode(refuse('unknown_account'), callWith('check', '{}'), changed)
    assert.equal(reply.status, 200)
  })
})

test.group('Uzum: what the host finds', () => {
  test('{refusal} at /{at}: {code}')
    .with<Answered[]>([
      { at: 'check', refusal: 'unknown_account', code: '10007' },
      { at: 'check', refusal: 'already_paid', code: '10008' },
      { at: 'create', refusal: 'conflict', code: '10010' },
      { at: 'create', refusal: 'already_performed', code: '10010' },
      { at: 'create', refusal: 'expired', code: '10009' },
      { at: 'create', refusal: 'already_cancelled', code: '10009' },
      { at: 'create', refusal: 'amount_too_small', code: '10012' },
      { at: 'create', refusal: 'amount_too_large', code: '10013' },
      { at: 'create', refusal: 'payer_blocked', code: '10007' },
      { at: 'confirm', refusal: 'unknown_payment', code: '10014' },
      { at: 'confirm', refusal: 'already_cancelled', code: '10015' },
      { at: 'confirm', refusal: 'expired', code: '10015' },
      { at: 'reverse', refusal: 'cannot_cancel', code: '10017' },
      { at: 'reverse', refusal: 'expired', code: '10017' },
      { at: 'reverse', refusal: 'already_cancelled', code: '10018' },
      { at: 'status', refusal: 'unknown_service', code: '10006' },
      { at: 'confirm', refusal: 'internal', code: '99999' },
      { at: 'confirm', refusal: 'unavailable', code: '99999' },
    ])
    .run(({ assert }, { at, refusal, code }) => {
      const call = callWith(at, create())
      assert.equal(codeOf(uzumAdapter.encode(refuse(refusal), call, settings)), code)
    })
})
