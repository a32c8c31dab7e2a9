import { isRefused, refuse } from '@hisob/contract'
import type { RawCall, Refusal } from '@hisob/contract'
import { test } from '@japa/runner'
import { paymeAdapter } from '../src/index.ts'
import type { PaymeSettings } from '../src/index.ts'
import { basic, callWith, codeOf, frame, messageOf, settings } from './provider.ts'

type Bytes = { readonly id: string; readonly sent: string | Uint8Array; readonly code: string }
type Sent = { readonly id: string; readonly sent: string; readonly code: string }
type Found = {
  readonly id: string
  readonly refusal: Refusal
  readonly method: string
  readonly code: string
}

/** What Payme reads when the call is refused by the translator; `decoded` when it is not. */
function codeFor(call: RawCall, changed: Partial<PaymeSettings> = {}): string {
  const chosen = { ...settings, ...changed }
  const decoded = paymeAdapter.decode(call, chosen)
  return isRefused(decoded) ? codeOf(paymeAdapter.encode(decoded, call, chosen)) : 'decoded'
}

const write = (members: Readonly<Record<string, string | null>>) =>
  `{${Object.entries(members)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `"${name}":${value}`)
    .join(',')}}`

const ID = '"65f1c0de0000000000000001"'
const ACCOUNT = '{"account":"LS-1726-000123"}'

/** Calls with some members replaced (JSON texts); `null` leaves one out. */
function create(changes: Readonly<Record<string, string | null>> = {}): string {
  const members = { id: ID, time: '1772342100000', amount: '15000000', account: ACCOUNT }
  return frame('CreateTransaction', write({ ...members, ...changes }))
}

function check(changes: Readonly<Record<string, string | null>> = {}): string {
  const members = { amount: '15000000', account: ACCOUNT }
  return frame('CheckPerformTransaction', write({ ...members, ...changes }))
}

const cancel = (reason: string | null) => frame('CancelTransaction', write({ id: ID, reason }))
const statement = (from: string | null, to: string | null) =>
  frame('GetStatement', write({ from, to }))
const fiscal = (type: string | null, data: string | null, id = ID) =>
  frame('SetFiscalData', write({ id, type, fiscal_data: data }))
const withAccount = (account: string) => check({ account: `{"account":${account}}` })
const manyMembers = `{${Array.from({ length: 10_000 }, (_, at) => `"m${at}":${at}`).join(',')}}`

test.group('Payme bad input: bytes and frame', () => {
  test('{id}: {code}')
    .with<Bytes[]>([
      { id: 'PM-02 empty body', sent: '', code: '-32700' },
      { id: 'one space', sent: ' ', code: '-32700' },
      { id: 'PM-04 empty batch', sent: '[]', code: '-32600' },
      { id: 'PM-05 batch of two', sent: `[${create()},${create()}]`, code: '-32600' },
      { id: 'PM-06 batch of 10 000', sent: `[${'1,'.repeat(9_999)}1]`, code: '-32600' },
      { id: 'PM-08 invalid UTF-8', sent: Buffer.from(create(), 'utf16le'), code: '-32700' },
      { id: 'PM-08 one wrong byte', sent: latin(withAccount('"\xCB\xD1"')), code: '-32700' },
      { id: 'PM-09 byte order mark', sent: `\uFEFF${create()}`, code: 'decoded' },
      { id: 'PM-10 amount twice', sent: create({ amount: '1,"amount":100' }), code: '-32600' },
      { id: 'amount twice, equal', sent: create({ amount: '1,"amount":1' }), code: 'decoded' },
      { id: 'PM-12 100 000 levels', sent: '['.repeat(100_000), code: '-32700' },
      { id: 'PM-14 no method', sent: '{"params":{},"id":1}', code: '-32600' },
      { id: 'method a number', sent: '{"method":5,"params":{},"id":1}', code: '-32600' },
      { id: 'no params', sent: '{"method":"CheckTransaction","id":1}', code: '-32600' },
      { id: 'params a list', sent: frame('CheckTransaction', '[1]'), code: '-32600' },
      { id: 'PM-16 constructor', sent: frame('constructor', '{}'), code: '-32601' },
      { id: 'PM-16 __proto__', sent: frame('__proto__', '{}'), code: '-32601' },
      { id: 'PM-16 toString', sent: frame('toString', '{}'), code: '-32601' },
      { id: 'PM-17 unknown method', sent: frame('Refund', '{}'), code: '-32601' },
      { id: 'PM-18 other case', sent: frame('checkperformtransaction', '{}'), code: '-32601' },
      { id: 'PM-20 no id', sent: create().replace(',"id":1}', '}'), code: 'decoded' },
      { id: 'PM-21 id an object', sent: create().replace(/"id":1}$/, '"id":{}}'), code: '-32600' },
      { id: 'id a list', sent: create().replace(/"id":1}$/, '"id":[1]}'), code: '-32600' },
      { id: 'jsonrpc 1.0', sent: create().replace('{', '{"jsonrpc":"1.0",'), code: 'decoded' },
      { id: 'PM-48 10 000 more members', sent: create({ extra: manyMembers }), code: 'decoded' },
      { id: 'PM-77 ChangePassword', sent: frame('ChangePassword', '{}'), code: '-32601' },
    ])
    .run(({ assert }, { sent, code }) => {
      assert.equal(codeFor(callWith(sent)), code)
    })

  test('PM-01: {method} is -32300, with the key or without')
    .with(['GET', 'PUT', 'DELETE', 'HEAD', 'post'].map((method) => ({ method })))
    .run(({ assert }, { method }) => {
      assert.equal(codeFor(callWith(create(), { method })), '-32300')
      assert.equal(codeFor(callWith('', { method, headers: {} })), '-32300')
    })

  test('PM-17: an unknown method is named, PM-20: and id null is answered', ({ assert }) => {
    const call = callWith('{"method":"Refund","params":{}}')
    const reply = paymeAdapter.encode(paymeAdapter.decode(call, settings) as never, call, settings)
    assert.equal(messageOf(reply).error?.data, 'Refund')
    assert.isNull(messageOf(reply).id)
  })

  test('PM-82: content type {type} changes nothing')
    .with(['text/plain', '', 'application/xml'].map((type) => ({ type })))
    .run(({ assert }, { type }) => {
      const headers = { ...callWith('').headers, 'content-type': type }
      assert.equal(codeFor(callWith(create(), { headers })), 'decoded')
    })
})

test.group('Payme bad input: who calls', () => {
  test('{id}: {code}')
    .with([
      { id: 'PM-22 no Authorization', authorization: undefined, code: '-32504' },
      { id: 'PM-24 not base64', authorization: 'Basic !!!', code: '-32504' },
      { id: 'PM-24 no colon', authorization: basic('Paycom'), code: '-32504' },
      {
        id: 'PM-25 key of another',
        authorization: basic('Paycom:other-key-01234'),
        code: '-32504',
      },
      { id: 'another login', authorization: basic('Payme:testKey-0123456789'), code: '-32504' },
      {
        id: 'login in another case',
        authorization: basic('paycom:testKey-0123456789'),
        code: '-32504',
      },
      { id: 'no key', authorization: basic('Paycom:'), code: '-32504' },
      { id: 'a key cut short', authorization: basic('Paycom:testKey-012345678'), code: '-32504' },
      {
        id: 'the key of production',
        authorization: basic('Paycom:prodKey-0123456789'),
        code: '-32504',
      },
      { id: 'the key', authorization: basic('Paycom:testKey-0123456789'), code: 'decoded' },
    ])
    .run(({ assert }, { authorization, code }) => {
      const headers: Record<string, string> = {}
      if (authorization !== undefined) headers.authorization = authorization
      assert.equal(codeFor(callWith(create(), { headers })), code)
    })

  test('PM-26: in production {pair} is {code}')
    .with([
      { pair: 'Paycom:testKey-0123456789', code: '-32504' },
      { pair: 'Paycom:prodKey-0123456789', code: 'decoded' },
      { pair: 'Paycom:oldKey-0123456789', code: 'decoded' },
    ])
    .run(({ assert }, { pair, code }) => {
      const call = callWith(create(), { headers: { authorization: basic(pair) } })
      assert.equal(codeFor(call, { mode: 'production' }), code)
    })

  test('without a test key nobody comes in', ({ assert }) => {
    const call = callWith(create(), { headers: { authorization: basic('Paycom:') } })
    assert.equal(codeFor(call, { testKey: [] }), '-32504')
  })

  test('a stranger is answered under his own id', ({ assert }) => {
    const call = callWith(create(), { headers: {} })
    const reply = paymeAdapter.encode(refuse('unauthorized'), call, settings)
    assert.equal(String(messageOf(reply).id), '1')
  })
})

test.group('Payme bad input: parameters', () => {
  test('{id}: {code}')
    .with<Sent[]>([
      { id: 'a good check', sent: check(), code: 'decoded' },
      { id: 'PM-30 amount as text', sent: check({ amount: '"50000"' }), code: '-31001' },
      { id: 'PM-32 check 1e5', sent: check({ amount: '1e5' }), code: '-31001' },
      { id: 'PM-32 create 1e5', sent: create({ amount: '1e5' }), code: '-31001' },
      { id: 'PM-33 amount -1', sent: check({ amount: '-1' }), code: '-31001' },
      { id: 'PM-33 amount 0', sent: check({ amount: '0' }), code: '-31001' },
      { id: 'PM-33 amount -0', sent: check({ amount: '-0' }), code: '-31001' },
      { id: 'PM-34 above 2^53', sent: check({ amount: '9007199254740993' }), code: '-31001' },
      { id: '15 digits', sent: check({ amount: '999999999999999' }), code: 'decoded' },
      { id: 'amount 100.0', sent: check({ amount: '100.0' }), code: '-31001' },
      { id: 'PM-36 amount missing', sent: check({ amount: null }), code: '-31001' },
      { id: 'PM-36 amount null', sent: check({ amount: 'null' }), code: '-31001' },
      { id: 'PM-36 amount true', sent: check({ amount: 'true' }), code: '-31001' },
      { id: 'PM-36 amount [5]', sent: check({ amount: '[5]' }), code: '-31001' },
      { id: 'PM-36 amount empty', sent: check({ amount: '""' }), code: '-31001' },
      { id: 'PM-38 account missing', sent: check({ account: null }), code: '-31050' },
      { id: 'PM-38 account a text', sent: check({ account: '"7"' }), code: '-31050' },
      { id: 'PM-38 field missing', sent: check({ account: '{"name":"x"}' }), code: '-31050' },
      { id: 'field empty', sent: withAccount('"  "'), code: '-31050' },
      {
        id: 'two fields differ',
        sent: check({ account: '{"account":"1","ls":"2"}' }),
        code: '-31050',
      },
      {
        id: 'account in __proto__',
        sent: check({ account: '{"__proto__":{"account":"1"}}' }),
        code: '-31050',
      },
      {
        id: 'PM-44 account of 10 kB',
        sent: withAccount(`"${'7'.repeat(10_240)}"`),
        code: '-31050',
      },
      { id: 'PM-45 account with NUL', sent: withAccount('"LS\\u0000"'), code: '-31050' },
      { id: 'PM-46 half a pair', sent: withAccount('"LS\\ud800"'), code: '-31050' },
      { id: 'PM-49 id missing', sent: create({ id: null }), code: '-32600' },
      { id: 'PM-49 id a number', sent: create({ id: '5' }), code: '-32600' },
      { id: 'PM-49 id of 23 signs', sent: create({ id: `"${'a'.repeat(23)}"` }), code: '-32600' },
      { id: 'PM-49 id not hex', sent: create({ id: `"${'g'.repeat(24)}"` }), code: '-32600' },
      {
        id: 'PM-49 id with a line end',
        sent: create({ id: `"${'a'.repeat(24)}\\n"` }),
        code: '-32600',
      },
      { id: 'PM-50 time missing', sent: create({ time: null }), code: '-32600' },
      { id: 'PM-50 time a text', sent: create({ time: '"1772342100000"' }), code: '-32600' },
      { id: 'PM-50 time negative', sent: create({ time: '-1772342100000' }), code: '-32600' },
      { id: 'time in seconds', sent: create({ time: '1772342100' }), code: '-32600' },
      { id: 'PM-52 time a day ahead', sent: create({ time: '1772428500000' }), code: '-31008' },
      { id: 'time an hour ahead', sent: create({ time: '1772345702000' }), code: 'decoded' },
      {
        id: 'time more than an hour ahead',
        sent: create({ time: '1772345702001' }),
        code: '-31008',
      },
      {
        id: 'PM-60 id of another shape',
        sent: frame('PerformTransaction', '{"id":"x"}'),
        code: '-31003',
      },
      { id: 'perform without id', sent: frame('PerformTransaction', '{}'), code: '-32600' },
      {
        id: 'PM-70 cancel of another shape',
        sent: frame('CancelTransaction', '{"id":"x","reason":1}'),
        code: '-31003',
      },
      { id: 'PM-69 reason missing', sent: cancel(null), code: '-32600' },
      { id: 'PM-69 reason 99', sent: cancel('99'), code: 'decoded' },
      { id: 'PM-69 reason "3"', sent: cancel('"3"'), code: '-32600' },
      { id: 'PM-69 reason 1.5', sent: cancel('1.5'), code: '-32600' },
      {
        id: 'PM-72 status of another shape',
        sent: frame('CheckTransaction', '{"id":""}'),
        code: '-31003',
      },
      {
        id: 'PM-73 from after to',
        sent: statement('1772345700000', '1772342100000'),
        code: '-32600',
      },
      { id: 'PM-74 from missing', sent: statement(null, '1772342100000'), code: '-32600' },
      { id: 'PM-74 to missing', sent: statement('1772342100000', null), code: '-32600' },
      { id: 'PM-74 a fraction', sent: statement('1.5', '1772342100000'), code: '-32600' },
      { id: 'PM-74 1e18', sent: statement('0', '1e18'), code: '-32600' },
      { id: 'PM-74 14 digits', sent: statement('0', '99999999999999'), code: '-32600' },
      { id: 'from the beginning', sent: statement('0', '9999999999999'), code: 'decoded' },
      {
        id: 'PM-78 fiscal id of another shape',
        sent: fiscal('"PERFORM"', '{"a":1}', '"x"'),
        code: '-32001',
      },
      { id: 'fiscal type unknown', sent: fiscal('"perform"', '{"a":1}'), code: '-32602' },
      { id: 'fiscal type missing', sent: fiscal(null, '{"a":1}'), code: '-32602' },
      { id: 'fiscal data missing', sent: fiscal('"PERFORM"', null), code: '-32602' },
      { id: 'fiscal data empty', sent: fiscal('"PERFORM"', '{}'), code: '-32602' },
      { id: 'fiscal data nested', sent: fiscal('"PERFORM"', '{"a":{"b":1}}'), code: '-32602' },
      { id: 'fiscal data with NUL', sent: fiscal('"PERFORM"', '{"a":"\\u0000"}'), code: '-32602' },
    ])
    .run(({ assert }, { sent, code }) => {
      assert.equal(codeFor(callWith(sent)), code)
    })
})

test.group('Payme bad input: what the host finds', () => {
  test('{id}, {method}: {code}')
    .with<Found[]>([
      {
        id: 'PM-29 foreign network',
        refusal: 'access_denied',
        method: 'CheckTransaction',
        code: '-32504',
      },
      {
        id: 'PM-37 not the sum',
        refusal: 'wrong_amount',
        method: 'CreateTransaction',
        code: '-31001',
      },
      {
        id: 'PM-40 unknown account',
        refusal: 'unknown_account',
        method: 'CreateTransaction',
        code: '-31050',
      },
      {
        id: 'PM-42 closed account',
        refusal: 'payer_blocked',
        method: 'CreateTransaction',
        code: '-31051',
      },
      {
        id: 'paid invoice',
        refusal: 'already_paid',
        method: 'CheckPerformTransaction',
        code: '-31052',
      },
      {
        id: 'PM-54 same id, other sum',
        refusal: 'conflict',
        method: 'CreateTransaction',
        code: '-31008',
      },
      {
        id: 'PM-56 second id',
        refusal: 'already_reserved',
        method: 'CreateTransaction',
        code: '-31008',
      },
      { id: 'PM-58 expired', refusal: 'expired', method: 'PerformTransaction', code: '-31008' },
      {
        id: 'PM-60 unknown',
        refusal: 'unknown_payment',
        method: 'PerformTransaction',
        code: '-31003',
      },
      {
        id: 'PM-64 we are down',
        refusal: 'internal',
        method: 'PerformTransaction',
        code: '-32400',
      },
      {
        id: 'PM-64 we are busy',
        refusal: 'unavailable',
        method: 'PerformTransaction',
        code: '-32400',
      },
      {
        id: 'PM-70 unknown',
        refusal: 'unknown_payment',
        method: 'CancelTransaction',
        code: '-31003',
      },
      {
        id: 'PM-78 unknown receipt',
        refusal: 'unknown_payment',
        method: 'SetFiscalData',
        code: '-32001',
      },
      {
        id: 'PM-80 region suspended',
        refusal: 'unavailable',
        method: 'CheckPerformTransaction',
        code: '-31099',
      },
      {
        id: 'PM-80 region suspended',
        refusal: 'unavailable',
        method: 'CreateTransaction',
        code: '-31099',
      },
      {
        id: 'PM-80 region suspended',
        refusal: 'unavailable',
        method: 'CancelTransaction',
        code: '-32400',
      },
    ])
    .run(({ assert }, { refusal, method, code }) => {
      const call = callWith(frame(method, '{}'))
      const reply = paymeAdapter.encode(refuse(refusal), call, settings)
      const { error } = messageOf(reply)
      assert.equal(codeOf(reply), code)
      // PM-81
      assert.sameMembers(Object.keys(error?.message ?? {}), ['ru', 'uz', 'en'])
      assert.equal(error?.data, /-310[59]/.test(code) ? 'account' : undefined)
    })

  test('even without settings a failure of ours has an answer', ({ assert }) => {
    const reply = paymeAdapter.encode(refuse('internal'), callWith(create()), {} as PaymeSettings)
    assert.equal(codeOf(reply), '-32400')
  })
})

/** One byte per sign, as an old code page writes it. */
function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
