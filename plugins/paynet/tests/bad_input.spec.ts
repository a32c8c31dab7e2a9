import { isRefused, refuse } from '@hisob/contract'
import type { Refusal } from '@hisob/contract'
import { paynetAdapter } from '../src/index.ts'
import { test } from '@japa/runner'
import { callWith, codeOf, settings, textOf } from './provider.ts'

type Bytes = { readonly id: string; readonly sent: string | Uint8Array; readonly code: string }
type Found = {
  readonly id: string
  readonly refusal: Refusal
  readonly index?: number
  readonly code: string
}
type Sent = { readonly id: string; readonly sent: string; readonly code: string }

const decode = (body: string | Uint8Array) => paynetAdapter.decode(callWith(body), settings)

/** What PAYNET reads when the body is refused by the translator; `decoded` when it is not. */
function codeFor(body: string | Uint8Array): string {
  const call = callWith(body)
  const decoded = paynetAdapter.decode(call, settings)
  return isRefused(decoded) ? codeOf(paynetAdapter.encode(decoded, call, settings)) : 'decoded'
}

function frame(method: string, params: string): string {
  return `{"jsonrpc":"2.0","method":${method},"id":1,"params":${params}}`
}

/** PerformTransaction with some members replaced (JSON texts); `null` leaves one out. */
function perform(changes: Readonly<Record<string, string | null>> = {}): string {
  const members: Record<string, string | null> = {
    serviceId: '17',
    transactionId: '12345678901234567890',
    amount: '15000000',
    fields: '{"account":"LS-1726-000123"}',
    ...changes,
  }
  const written = Object.entries(members)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `"${name}":${value}`)
  return frame('"PerformTransaction"', `{${written.join(',')}}`)
}

const withAccount = (account: string) => perform({ fields: `{"account":${account}}` })
const statement = (from: string, to: string) =>
  frame('"GetStatement"', `{"serviceId":17,"dateFrom":"${from}","dateTo":"${to}"}`)
const password = (value: string) => frame('"ChangePassword"', `{"newPassword":${value}}`)

test.group('PAYNET bad input: bytes and frame', () => {
  test('{id}: {code}')
    .with<Bytes[]>([
      { id: 'PN-01 empty body', sent: '', code: '-32700' },
      { id: 'PN-02 one space', sent: ' ', code: '-32700' },
      { id: 'PN-02 byte order mark alone', sent: '\uFEFF', code: '-32700' },
      { id: 'PM-09 byte order mark and a good call', sent: `\uFEFF${perform()}`, code: 'decoded' },
      { id: 'PN-12 windows-1251 bytes', sent: latin(withAccount('"\xCB\xD1"')), code: '-32700' },
      { id: 'PN-14 UTF-16 LE', sent: Buffer.from(`\uFEFF${perform()}`, 'utf16le'), code: '-32700' },
      { id: 'PN-16 cut short', sent: perform().slice(0, -1), code: '-32700' },
      { id: 'PN-16 wrong closing bracket', sent: `${perform().slice(0, -1)}]`, code: '-32700' },
      { id: 'PN-17 two values', sent: perform() + perform(), code: '-32700' },
      { id: 'PN-18 XML', sent: '<!DOCTYPE a><a/>', code: '-32700' },
      { id: 'PN-24 100 000 levels', sent: '['.repeat(100_000), code: '-32700' },
      { id: 'PN-24 17 levels', sent: `${'['.repeat(17)}${']'.repeat(17)}`, code: '-32700' },
      { id: 'PN-24 16 levels', sent: `${'['.repeat(16)}${']'.repeat(16)}`, code: '-32600' },
      { id: 'brackets inside a text', sent: withAccount(`"${'['.repeat(60)}"`), code: 'decoded' },
      { id: 'a quote behind a backslash', sent: withAccount('"\\"[[[["'), code: 'decoded' },
      { id: 'PN-25 10 000 members', sent: perform({ extra: manyMembers() }), code: 'decoded' },
      { id: 'PM-04 empty batch', sent: '[]', code: '-32600' },
      { id: 'PN-33 batch of two', sent: `[${perform()},${perform()}]`, code: '-32600' },
      { id: 'PM-06 batch of 10 000', sent: `[${'1,'.repeat(9_999)}1]`, code: '-32600' },
      { id: 'a text', sent: '"PerformTransaction"', code: '-32600' },
      { id: 'a number', sent: '12345678901234567890', code: '-32600' },
      { id: 'null', sent: 'null', code: '-32600' },
      { id: 'PN-32 empty object', sent: '{}', code: '-32600' },
      { id: 'no jsonrpc', sent: perform().replace('"jsonrpc":"2.0",', ''), code: '-32600' },
      { id: 'jsonrpc 1.0', sent: perform().replace('2.0', '1.0'), code: '-32600' },
      { id: 'jsonrpc as a number', sent: perform().replace('"2.0"', '2.0'), code: '-32600' },
      { id: 'no id', sent: perform().replace('"id":1,', ''), code: '-32600' },
      { id: 'PM-14 no method', sent: '{"jsonrpc":"2.0","id":1,"params":{}}', code: '-32600' },
      { id: 'method is a number', sent: frame('5', '{}'), code: '-32600' },
      { id: 'method is null', sent: frame('null', '{}'), code: '-32600' },
      { id: 'no params', sent: '{"jsonrpc":"2.0","method":"GetStatement","id":1}', code: '-32602' },
      { id: 'params null', sent: frame('"GetStatement"', 'null'), code: '-32602' },
      { id: 'params a list', sent: frame('"GetStatement"', '[17]'), code: '-32600' },
      { id: 'params a number', sent: frame('"GetStatement"', '17'), code: '-32600' },
      { id: 'PM-16 constructor', sent: frame('"constructor"', '{}'), code: '-32601' },
      { id: 'PM-16 __proto__', sent: frame('"__proto__"', '{}'), code: '-32601' },
      { id: 'PM-17 unknown method', sent: frame('"Refund"', '{}'), code: '-32601' },
      { id: 'PM-17 empty method', sent: frame('""', '{}'), code: '-32601' },
      { id: 'PM-18 other case', sent: frame('"performtransaction"', '{}'), code: '-32601' },
    ])
    .run(({ assert }, { sent, code }) => {
      assert.equal(codeFor(sent), code)
    })
})

test.group('PAYNET bad input: parameters', () => {
  test('{id}: {code}')
    .with<Sent[]>([
      { id: 'a good call', sent: perform(), code: 'decoded' },
      { id: 'PM-10 amount twice', sent: perform({ amount: '1,"amount":100' }), code: '-32600' },
      { id: 'amount twice, equal', sent: perform({ amount: '100,"amount":100' }), code: 'decoded' },
      {
        id: 'PN-44 account twice',
        sent: perform({ fields: '{"account":"1","account":"2"}' }),
        code: '-32600',
      },
      {
        id: 'PN-44 account and alias differ',
        sent: perform({ fields: '{"account":"1","client_id":"2"}' }),
        code: '411',
      },
      {
        id: 'PN-42 account only in __proto__',
        sent: perform({ fields: '{"__proto__":{"account":"1"}}' }),
        code: '411',
      },
      {
        id: 'PN-42 params only in __proto__',
        sent: frame('"GetInformation"', '{"__proto__":{"serviceId":17,"fields":{"account":"1"}}}'),
        code: '411',
      },
      { id: 'PN-45 amount missing', sent: perform({ amount: null }), code: '411' },
      { id: 'PM-36 amount null', sent: perform({ amount: 'null' }), code: '411' },
      { id: 'PM-36 amount true', sent: perform({ amount: 'true' }), code: '413' },
      { id: 'PM-36 amount [5]', sent: perform({ amount: '[5]' }), code: '413' },
      { id: 'PM-36 amount an object', sent: perform({ amount: '{"value":"5"}' }), code: '413' },
      { id: 'PM-36 amount empty', sent: perform({ amount: '""' }), code: '413' },
      { id: 'PM-30 amount as text', sent: perform({ amount: '"50000"' }), code: '413' },
      { id: 'PN-46 amount 0', sent: perform({ amount: '0' }), code: '413' },
      { id: 'PN-46 amount -0', sent: perform({ amount: '-0' }), code: '413' },
      { id: 'PM-33 amount -1', sent: perform({ amount: '-1' }), code: '413' },
      { id: 'PN-48 amount 100.50', sent: perform({ amount: '100.50' }), code: '413' },
      { id: 'PN-48 amount 100.0', sent: perform({ amount: '100.0' }), code: '413' },
      { id: 'PN-49 amount 1e3', sent: perform({ amount: '1e3' }), code: '413' },
      { id: 'PN-49 amount 1e400', sent: perform({ amount: '1e400' }), code: '413' },
      { id: 'PN-50 amount "0x10"', sent: perform({ amount: '"0x10"' }), code: '413' },
      { id: 'PN-50 amount 0x10', sent: perform({ amount: '0x10' }), code: '-32700' },
      { id: 'PN-52 amount with NBSP', sent: perform({ amount: '" 1000\u00A0"' }), code: '413' },
      { id: 'PN-53 amount "100abc"', sent: perform({ amount: '"100abc"' }), code: '413' },
      { id: 'amount 007', sent: perform({ amount: '007' }), code: '-32700' },
      { id: 'amount of 15 digits', sent: perform({ amount: '999999999999999' }), code: 'decoded' },
      { id: 'amount of 16 digits', sent: perform({ amount: '1000000000000000' }), code: '415' },
      { id: 'PN-54 above 2^53', sent: perform({ amount: '9007199254740993' }), code: '415' },
      { id: 'amount of 1000 digits', sent: perform({ amount: '9'.repeat(1000) }), code: '415' },
      { id: 'PN-57 no transactionId', sent: perform({ transactionId: null }), code: '411' },
      { id: 'PN-58 transactionId 0', sent: perform({ transactionId: '0' }), code: '411' },
      { id: 'PN-58 transactionId "000"', sent: perform({ transactionId: '"000"' }), code: '411' },
      { id: 'PN-58 transactionId -5', sent: perform({ transactionId: '-5' }), code: '411' },
      { id: 'PN-58 transactionId "abc"', sent: perform({ transactionId: '"abc"' }), code: '411' },
      { id: 'transactionId 1e19', sent: perform({ transactionId: '1e19' }), code: '411' },
      { id: 'transactionId 1.0', sent: perform({ transactionId: '1.0' }), code: '411' },
      { id: '21 digits', sent: perform({ transactionId: '123456789012345678901' }), code: '411' },
      { id: 'PN-72 serviceId "abc"', sent: perform({ serviceId: '"abc"' }), code: '305' },
      { id: 'PN-72 serviceId true', sent: perform({ serviceId: 'true' }), code: '305' },
      { id: 'PN-72 serviceId 1.5', sent: perform({ serviceId: '1.5' }), code: '305' },
      {
        id: 'serviceId of 15 digits',
        sent: perform({ serviceId: '123456789012345' }),
        code: '305',
      },
      { id: 'serviceId missing', sent: perform({ serviceId: null }), code: '411' },
      { id: 'fields missing', sent: perform({ fields: null }), code: '411' },
      { id: 'fields a list', sent: perform({ fields: '["LS-1726-000123"]' }), code: '411' },
      { id: 'no account', sent: perform({ fields: '{"name":"x"}' }), code: '411' },
      { id: 'account empty', sent: withAccount('"  "'), code: '411' },
      { id: 'account null', sent: withAccount('null'), code: '411' },
      { id: 'account true', sent: withAccount('true'), code: '411' },
      { id: 'PN-82 account of 10 kB', sent: withAccount(`"${'7'.repeat(10_240)}"`), code: '411' },
      { id: 'PN-84 account with NUL', sent: withAccount('"LS\\u0000"'), code: '302' },
      { id: 'PM-46 account with half a pair', sent: withAccount('"LS\\ud800"'), code: '302' },
      { id: 'PN-81 homoglyphs are for the host', sent: withAccount('"А-1"'), code: 'decoded' },
      { id: 'PN-85 U+202E is for the host', sent: withAccount('"1\u202E2"'), code: 'decoded' },
      { id: 'missing before wrong', sent: perform({ amount: '0', fields: null }), code: '411' },
      { id: 'PN-65 no timestamp', sent: perform({ timestamp: null }), code: 'decoded' },
      {
        id: 'PN-66 30 February',
        sent: perform({ timestamp: '"2026-02-30 10:00:00"' }),
        code: '414',
      },
      { id: 'timestamp a number', sent: perform({ timestamp: '1772345702' }), code: '414' },
      {
        id: 'PN-69 3 days ahead',
        sent: perform({ timestamp: '"2026-03-04 10:15:02"' }),
        code: '414',
      },
      { id: '24 h ahead', sent: perform({ timestamp: '"2026-03-02 10:15:02"' }), code: 'decoded' },
      { id: 'dateFrom missing', sent: frame('"GetStatement"', '{"serviceId":17}'), code: '411' },
      { id: 'dateTo a word', sent: statement('2026-03-01 00:00:00', 'now'), code: '414' },
      {
        id: 'PM-73 from after to',
        sent: statement('2026-03-02 00:00:00', '2026-03-01 00:00:00'),
        code: '414',
      },
      { id: 'no newPassword', sent: frame('"ChangePassword"', '{}'), code: '411' },
      { id: 'newPassword a number', sent: password('12345678'), code: '401' },
      { id: 'newPassword with NUL', sent: password('"abcdefgh\\u0000"'), code: '401' },
      { id: 'newPassword of 129 signs', sent: password(`"${'a'.repeat(129)}"`), code: '401' },
      { id: 'PN-96 short ones are for the host', sent: password('"abc"'), code: 'decoded' },
      {
        id: 'PN-110 text id, space before the method, more members',
        sent: frame('" CancelTransaction"', '{"serviceId":"17","transactionId":"5","by":{"x":[]}}'),
        code: 'decoded',
      },
    ])
    .run(({ assert }, { sent, code }) => {
      assert.equal(codeFor(sent), code)
    })

  test('PN-42: a hostile __proto__ leaves all other objects as they are', ({ assert }) => {
    decode(frame('"GetInformation"', '{"__proto__":{"polluted":true},"constructor":{}}'))
    assert.isFalse('polluted' in {})
  })
})

test.group('PAYNET bad input: what the host finds', () => {
  test('{id}: {code}')
    .with<Found[]>([
      { id: 'PN-56 below the minimum', refusal: 'amount_too_small', code: '413' },
      { id: 'PN-56 above the maximum', refusal: 'amount_too_large', code: '415' },
      { id: 'PN-62 same id, other amount', refusal: 'conflict', code: '201' },
      { id: 'PN-72 service of another tenant', refusal: 'unknown_service', code: '305' },
      { id: 'PN-73 login of another tenant', refusal: 'unauthorized', code: 'http 401' },
      { id: 'PN-74 wrong password', refusal: 'unauthorized', code: 'http 401' },
      { id: 'PN-76 foreign network', refusal: 'access_denied', code: '601' },
      { id: 'PN-78 no such account', refusal: 'unknown_account', code: '302' },
      { id: 'PN-80 payer blocked', refusal: 'payer_blocked', code: '501' },
      { id: 'PN-88 period too wide', refusal: 'unavailable', code: '100' },
      { id: 'PN-89 no such payment', refusal: 'unknown_payment', code: '203' },
      { id: 'PN-94 closed bill', refusal: 'cannot_cancel', code: '77' },
      { id: 'PN-96 short password', refusal: 'invalid_parameter', index: 1, code: '401' },
      { id: 'tenth parameter', refusal: 'invalid_parameter', index: 10, code: '410' },
      { id: 'eleventh parameter', refusal: 'invalid_parameter', index: 11, code: '410' },
      { id: 'PN-102 we failed', refusal: 'internal', code: '102' },
    ])
    .run(({ assert }, { refusal, index, code }) => {
      const parameter = index === undefined ? undefined : { name: 'newPassword', index }
      const reply = paynetAdapter.encode(refuse(refusal, parameter), callWith(perform()), settings)

      assert.equal(codeOf(reply), code)
      assert.notInclude(textOf(reply), '"result"')
    })
})

/** One byte per sign, as an old code page writes it. */
function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

function manyMembers(): string {
  return `{${Array.from({ length: 10_000 }, (_, at) => `"m${at}":${at}`).join(',')}}`
}
