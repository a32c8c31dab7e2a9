import { isRefused, refuse } from '@hisob/contract'
import type { Refusal } from '@hisob/contract'
import { test } from '@japa/runner'
import { paynetSoapAdapter } from '../../src/index.ts'
import {
  SOAP_12,
  WHO,
  callWith,
  codeOf,
  enveloped,
  operation,
  parameter,
  perform,
  settings,
  textOf,
} from './provider.ts'

type Headers = Readonly<Record<string, string>>
type Sent = {
  readonly id: string
  readonly sent: string | Uint8Array
  readonly headers?: Headers
  readonly code: string
}
type Found = { readonly id: string; readonly refusal: Refusal; readonly index?: number } & {
  readonly code: string
}

const CLIENT = 'fault Client'
const ENTITIES = Array.from(
  { length: 8 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`
)

/** What PAYNET reads when the call is refused by the translator; `decoded` when it is not. */
function codeFor(body: string | Uint8Array, headers?: Headers): string {
  const call = callWith(body, headers ? { headers } : {})
  const decoded = paynetSoapAdapter.decode(call, settings)
  return isRefused(decoded) ? codeOf(paynetSoapAdapter.encode(decoded, call, settings)) : 'decoded'
}

function commandOf(body: string | Uint8Array, headers?: Headers) {
  const decoded = paynetSoapAdapter.decode(callWith(body, headers ? { headers } : {}), settings)
  return isRefused(decoded) ? decoded : decoded.command
}

const amount = (text: string) => perform({ amount: `<amount>${text}</amount>` })
const account = (value: string) => perform({ parameters: parameter('client_id', value) })
const transactionId = (text: string) =>
  perform({ transactionId: `<transactionId>${text}</transactionId>` })
const paidAt = (text: string) =>
  perform({ transactionTime: `<transactionTime>${text}</transactionTime>` })
const xml = (charset: string, more = '') => ({
  'content-type': `text/xml; charset=${charset}${more}`,
})
const cyrillic = perform({ parameters: parameter('client_id', 'ЛС-1') })
const demanding = (value: string) =>
  perform().replace(
    '<soapenv:Body>',
    `<soapenv:Header><a:b xmlns:a="urn:a" soapenv:mustUnderstand="${value}"/></soapenv:Header><soapenv:Body>`
  )

test.group('PAYNET SOAP bad input: bytes', () => {
  test('{id}: {code}')
    .with<Sent[]>([
      { id: 'PN-01 empty body', sent: '', code: CLIENT },
      { id: 'PN-02 one space', sent: ' ', code: CLIENT },
      { id: 'PN-02 byte order mark alone', sent: '\uFEFF', code: CLIENT },
      { id: 'byte order mark and a good call', sent: `\uFEFF${perform()}`, code: 'decoded' },
      { id: 'PN-04 JSON', sent: '{"jsonrpc":"2.0"}', code: CLIENT },
      {
        id: 'PN-09 content type of JSON',
        sent: perform(),
        headers: { 'content-type': 'application/json' },
        code: 'http 415',
      },
      { id: 'no content type', sent: perform(), headers: {}, code: 'decoded' },
      { id: 'PN-12 1251 bytes as utf-8', sent: in1251(cyrillic), code: CLIENT },
      {
        id: 'PN-13 header and declaration disagree',
        sent: `<?xml version="1.0" encoding="windows-1251"?>${perform()}`,
        headers: xml('utf-8'),
        code: CLIENT,
      },
      {
        id: 'PN-14 UTF-16 LE',
        sent: Buffer.from(`\uFEFF${perform()}`, 'utf16le'),
        code: CLIENT,
      },
      { id: 'PN-14 another charset', sent: perform(), headers: xml('koi8-r'), code: CLIENT },
      { id: 'PN-16 cut short', sent: perform().slice(0, -3), code: CLIENT },
      {
        id: 'PN-16 wrong closing tag',
        sent: perform().replace('</amount>', '</amunt>'),
        code: CLIENT,
      },
      { id: 'PN-17 two roots', sent: perform() + perform(), code: CLIENT },
      { id: 'PN-17 two roots, the second empty', sent: `${perform()}<a/>`, code: CLIENT },
      { id: 'PN-18 a document type', sent: `<!DOCTYPE a>${perform()}`, code: CLIENT },
      {
        id: 'PN-20 an external entity',
        sent: `<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:9/">]>${account('&x;')}`,
        code: CLIENT,
      },
      {
        id: 'PN-21 a parameter entity',
        sent: `<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:9/a.dtd">%x;]>${perform()}`,
        code: CLIENT,
      },
      {
        id: 'PN-22 billion laughs',
        sent: `<!DOCTYPE a [<!ENTITY e0 "ha">${ENTITIES.join('')}]>${account('&e8;')}`,
        code: CLIENT,
      },
      { id: 'an undeclared entity', sent: account('&x;'), code: CLIENT },
      { id: 'a bare ampersand', sent: account('a & b'), code: CLIENT },
      {
        id: 'PN-24 100 000 levels',
        sent: `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`,
        code: CLIENT,
      },
      {
        id: 'PN-24 20 levels in an argument',
        sent: account(`${'<a>'.repeat(20)}${'</a>'.repeat(20)}`),
        code: CLIENT,
      },
      { id: 'PN-25 10 000 attributes', sent: `<a ${manyAttributes()}/>`, code: CLIENT },
      {
        id: 'PN-29 compressed',
        sent: Uint8Array.of(0x1f, 0x8b, 8, 0),
        headers: { ...xml('utf-8'), 'content-encoding': 'gzip' },
        code: 'http 415',
      },
      { id: 'PN-84 NUL by number', sent: account('1&#0;'), code: CLIENT },
      { id: 'PN-84 NUL', sent: account('1\u0000'), code: CLIENT },
      { id: 'PN-84 half of a pair by number', sent: account('1&#xD800;'), code: CLIENT },
      { id: 'a character beyond Unicode', sent: account('1&#x110000;'), code: CLIENT },
      { id: 'a processing instruction', sent: `<?a b?>${perform()}`, code: CLIENT },
      {
        id: 'an undeclared prefix',
        sent: perform().replace(' xmlns:ns1=', ' xmlns:ns2='),
        code: CLIENT,
      },
      {
        id: 'PN-42 an element __proto__',
        sent: perform({ a: '<__proto__>1</__proto__>' }),
        code: CLIENT,
      },
    ])
    .run(({ assert }, { sent, headers, code }) => {
      assert.equal(codeFor(sent, headers), code)
    })

  test('PN-12: windows-1251 is read where the header or the declaration says so', ({ assert }) => {
    const declared = `<?xml version="1.0" encoding="Windows-1251"?>${cyrillic}`
    for (const command of [
      commandOf(in1251(cyrillic), xml('"windows-1251"')),
      commandOf(in1251(declared), { 'content-type': 'text/xml' }),
      commandOf(in1251(declared), xml('WINDOWS-1251', '; action="urn:x"')),
    ]) {
      assert.deepInclude(command, { kind: 'pay', account: 'ЛС-1' })
    }
  })

  test('PN-22, PN-24, PN-25: what is too much is refused at once', ({ assert }) => {
    const begun = performance.now()
    codeFor(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)
    codeFor(`<a ${manyAttributes()}/>`)
    assert.isBelow(performance.now() - begun, 500)
  })
})

test.group('PAYNET SOAP bad input: envelopes', () => {
  test('{id}: {code}')
    .with<Sent[]>([
      { id: 'a good call', sent: perform(), code: 'decoded' },
      { id: 'no envelope', sent: '<a/>', code: CLIENT },
      { id: 'PN-32 empty body', sent: enveloped(''), code: CLIENT },
      { id: 'no body', sent: enveloped('').replace(/<soapenv:Body>.*Body>/, ''), code: CLIENT },
      {
        id: 'two bodies',
        sent: perform().replace('<soapenv:Body>', '<soapenv:Body/>$&'),
        code: CLIENT,
      },
      {
        id: 'PN-33 two operations',
        sent: perform().replace(/<ns1:.*Arguments>/, '$&$&'),
        code: CLIENT,
      },
      {
        id: 'PN-34 another namespace',
        sent: perform().replace('uws.provider.com', 'evil'),
        code: CLIENT,
      },
      { id: 'no namespace', sent: enveloped('<PerformTransactionArguments/>'), code: CLIENT },
      { id: 'an unknown operation', sent: operation('Refund', ''), code: CLIENT },
      { id: 'PM-16 constructor', sent: operation('constructor', ''), code: CLIENT },
      {
        id: 'another version',
        sent: enveloped('', { soap: 'http://www.w3.org/2001/12/soap-envelope' }),
        code: 'fault VersionMismatch',
      },
      { id: 'PN-37 mustUnderstand="1"', sent: demanding('1'), code: 'fault MustUnderstand' },
      { id: 'PN-37 mustUnderstand="true"', sent: demanding('true'), code: 'fault MustUnderstand' },
      { id: 'PN-37 mustUnderstand="0"', sent: demanding('0'), code: 'decoded' },
      {
        id: 'PN-36 a wrong SOAPAction',
        sent: perform(),
        headers: { ...xml('utf-8'), soapaction: '"urn:CancelTransaction"' },
        code: 'decoded',
      },
      {
        id: 'PN-38 XInclude and schemaLocation',
        sent: perform({
          a: '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="http://127.0.0.1:9/"/>',
        }).replace(
          'Arguments ',
          'Arguments xmlns:xsi="urn:xsi" xsi:schemaLocation="urn:a http://127.0.0.1:9/" '
        ),
        code: 'decoded',
      },
      {
        id: 'PN-10 SOAP 1.2',
        sent: perform().replace('http://schemas.xmlsoap.org/soap/envelope/', SOAP_12),
        headers: { 'content-type': 'application/soap+xml; charset=utf-8' },
        code: 'decoded',
      },
      {
        id: 'qualified arguments',
        sent: perform().replaceAll(/<(\/?)(amount|serviceId)>/g, '<$1ns1:$2>'),
        code: 'decoded',
      },
      {
        id: 'no password',
        sent: operation('ChangePassword', '', '<username>p</username>'),
        code: '412',
      },
      {
        id: 'password twice',
        sent: operation('ChangePassword', '', `${WHO}<password>other</password>`),
        code: '412',
      },
    ])
    .run(({ assert }, { sent, headers, code }) => {
      assert.equal(codeFor(sent, headers), code)
    })

  test('PN-10: SOAP 1.2 is answered in SOAP 1.2', ({ assert }) => {
    const call = callWith(perform().replace('http://schemas.xmlsoap.org/soap/envelope/', SOAP_12))
    const reply = paynetSoapAdapter.encode(refuse('unknown_account'), call, settings)
    assert.equal(reply.headers['content-type'], 'application/soap+xml; charset=utf-8')
    assert.include(textOf(reply), `<soapenv:Envelope xmlns:soapenv="${SOAP_12}">`)
  })

  test('PN-05, PN-08: {method} is 405 and names POST')
    .with(['GET', 'PUT', 'DELETE', 'TRACE', 'post'].map((method) => ({ method })))
    .run(({ assert }, { method }) => {
      const call = callWith(perform(), { method })
      const refused = paynetSoapAdapter.decode(call, settings)
      assert.isTrue(isRefused(refused))
      if (!isRefused(refused)) return
      const reply = paynetSoapAdapter.encode(refused, call, settings)
      assert.equal(reply.status, 405)
      assert.equal(reply.headers.allow, 'POST')
    })
})

test.group('PAYNET SOAP bad input: arguments', () => {
  test('{id}: {code}')
    .with<Sent[]>([
      { id: 'PN-40 a comment in the amount', sent: amount('10<!-- -->00'), code: '413' },
      { id: 'PN-40 in the account', sent: account('LS<!-- -->1'), code: '411' },
      { id: 'PN-40 in transactionId', sent: transactionId('1<!-- -->2'), code: '411' },
      { id: 'a comment between arguments', sent: perform({ a: '<!-- a -->' }), code: 'decoded' },
      { id: 'PN-41 CDATA', sent: amount('<![CDATA[1000]]>'), code: 'decoded' },
      { id: 'an element in the amount', sent: amount('1<b>2</b>'), code: '413' },
      {
        id: 'PN-42 key __proto__',
        sent: perform({ parameters: parameter('__proto__', '1') }),
        code: '411',
      },
      {
        id: 'PN-42 key constructor',
        sent: perform({ parameters: parameter('constructor', '1') }),
        code: '411',
      },
      {
        id: 'PN-44 one key, two values',
        sent: perform({ parameters: parameter('client_id', '1') + parameter('client_id', '2') }),
        code: '411',
      },
      {
        id: 'one key, one value twice',
        sent: perform({ parameters: parameter('client_id', '1') + parameter('client_id', '1') }),
        code: 'decoded',
      },
      {
        id: 'PN-44 key and alias disagree',
        sent: perform({ parameters: parameter('client_id', '1') + parameter('account', '2') }),
        code: '411',
      },
      { id: 'amount twice', sent: perform({ more: '<amount>15000000</amount>' }), code: '413' },
      { id: 'PN-45 no amount', sent: perform({ amount: null }), code: '411' },
      { id: 'PN-45 an empty amount', sent: perform({ amount: '<amount/>' }), code: '411' },
      {
        id: 'PN-45 a nil amount',
        sent: perform({ amount: '<amount xmlns:x="urn:x" x:nil="true">5</amount>' }),
        code: '411',
      },
      { id: 'PN-46 amount 0', sent: amount('0'), code: '413' },
      { id: 'amount -1', sent: amount('-1'), code: '413' },
      { id: 'amount +1', sent: amount('+1'), code: '413' },
      { id: 'PN-48 amount 100.50', sent: amount('100.50'), code: '413' },
      { id: 'PN-49 amount 1e3', sent: amount('1e3'), code: '413' },
      { id: 'PN-50 amount 0x10', sent: amount('0x10'), code: '413' },
      { id: 'PN-52 amount with NBSP', sent: amount(' 1000\u00A0'), code: '413' },
      { id: 'amount with spaces and zeros', sent: amount(' 0001000\n'), code: 'decoded' },
      { id: 'PN-53 amount 100abc', sent: amount('100abc'), code: '413' },
      { id: 'amount in Arabic digits', sent: amount('١٠٠٠'), code: '413' },
      { id: 'PN-54 amount above 2^53', sent: amount('9007199254740993'), code: '415' },
      { id: 'PN-57 no transactionId', sent: perform({ transactionId: null }), code: '411' },
      { id: 'PN-58 transactionId 0', sent: transactionId('0'), code: '411' },
      { id: 'PN-58 transactionId -5', sent: transactionId('-5'), code: '411' },
      { id: 'PN-58 transactionId abc', sent: transactionId('abc'), code: '411' },
      { id: 'transactionId of 21 digits', sent: transactionId('1'.repeat(21)), code: '411' },
      { id: 'PN-65 no transactionTime', sent: perform({ transactionTime: null }), code: '411' },
      { id: 'PN-66 30 February', sent: paidAt('2026-02-30T10:00:00+05:00'), code: '414' },
      {
        id: 'PN-68 nine digits of a second',
        sent: paidAt('2026-03-01T10:15:00.123456789Z'),
        code: 'decoded',
      },
      { id: 'PN-69 3 days ahead', sent: paidAt('2026-03-04T10:15:03+05:00'), code: '414' },
      {
        id: 'PN-72 serviceId abc',
        sent: perform({ serviceId: '<serviceId>abc</serviceId>' }),
        code: '305',
      },
      { id: 'no serviceId', sent: perform({ serviceId: null }), code: '411' },
      { id: 'PN-82 10 kB', sent: account('7'.repeat(10_240)), code: '411' },
      { id: 'PN-81 homoglyphs are for the host', sent: account('А-1'), code: 'decoded' },
      { id: 'PN-85 U+202E is for the host', sent: account('1\u202E2'), code: 'decoded' },
      {
        id: 'PN-96 short ones are for the host',
        sent: operation('ChangePassword', '<newPassword>abc</newPassword>'),
        code: 'decoded',
      },
      { id: 'no newPassword', sent: operation('ChangePassword', ''), code: '411' },
    ])
    .run(({ assert }, { sent, code }) => {
      assert.equal(codeFor(sent), code)
    })

  test('transactionId {sent} is the reference {reference}')
    .with([
      { sent: '12345678901234567890', reference: '12345678901234567890' },
      { sent: '9007199254740993', reference: '9007199254740993' },
      { sent: '000123', reference: '123' },
      { sent: '\n 123 \t', reference: '123' },
    ])
    .run(({ assert }, { sent, reference }) => {
      assert.deepInclude(commandOf(transactionId(sent)), { reference })
    })

  test('an account keeps its zeros, its letters and its entities', ({ assert }) => {
    assert.deepInclude(commandOf(account('0001234567')), { account: '0001234567' })
    assert.deepInclude(commandOf(account(' &#x41;&amp;B ')), { account: 'A&B' })
    assert.deepInclude(commandOf(account('<![CDATA[A&B<]]>')), { account: 'A&B<' })
  })

  test('PN-68: a fraction is cut to microseconds, a time without zone is Tashkent’s', ({
    assert,
  }) => {
    const { paidAt: cut } = commandOf(paidAt('2026-03-01T10:15:00.123456789Z')) as never
    const { paidAt: local } = commandOf(paidAt('2026-03-01T10:15:00')) as never
    assert.deepEqual([cut, local], ['2026-03-01T10:15:00.123456Z', '2026-03-01T10:15:00+05:00'])
  })

  test('PN-42: nothing hostile reaches other objects', ({ assert }) => {
    commandOf(perform({ parameters: parameter('__proto__', 'polluted') }))
    assert.isFalse('polluted' in {})
    assert.isUndefined(({} as Record<string, unknown>).paramKey)
  })
})

test.group('PAYNET SOAP bad input: what the host finds', () => {
  test('{id}: {code}')
    .with<Found[]>([
      { id: 'PN-56 below the minimum', refusal: 'amount_too_small', code: '413' },
      { id: 'PN-56 above the maximum', refusal: 'amount_too_large', code: '415' },
      { id: 'PN-62 same id, other amount', refusal: 'conflict', code: '201' },
      { id: 'PN-72 service of another tenant', refusal: 'unknown_service', code: '305' },
      { id: 'PN-73 login of another tenant', refusal: 'unauthorized', code: '412' },
      { id: 'PN-74 wrong password', refusal: 'unauthorized', code: '412' },
      { id: 'PN-76 foreign network', refusal: 'access_denied', code: '601' },
      { id: 'PN-78 no such account', refusal: 'unknown_account', code: '302' },
      { id: 'PN-80 payer blocked', refusal: 'payer_blocked', code: '501' },
      { id: 'PN-88 period too wide', refusal: 'unavailable', code: '100' },
      { id: 'PN-89 no such payment', refusal: 'unknown_payment', code: '203' },
      { id: 'PN-94 closed bill', refusal: 'cannot_cancel', code: '77' },
      { id: 'PN-96 short password', refusal: 'invalid_parameter', index: 1, code: '401' },
      { id: 'PN-102 we failed', refusal: 'internal', code: '102' },
    ])
    .run(({ assert }, { refusal, index, code }) => {
      const about = index === undefined ? undefined : { name: 'newPassword', index }
      const call = callWith(perform())
      const reply = paynetSoapAdapter.encode(refuse(refusal, about), call, settings)
      assert.equal(codeOf(reply), code)
      assert.equal(reply.status, 200)
    })

  test('{refusal} of what cannot be read is a fault of the {side}')
    .with<{ refusal: Refusal; side: string }[]>([
      { refusal: 'internal', side: 'Server' },
      { refusal: 'unavailable', side: 'Server' },
      { refusal: 'access_denied', side: 'Client' },
    ])
    .run(({ assert }, { refusal, side }) => {
      const reply = paynetSoapAdapter.encode(refuse(refusal), callWith('<a'), {} as never)
      assert.equal(codeOf(reply), `fault ${side}`)
      assert.equal(reply.status, 500)
    })

  test('an unknown payment is state 3 or status 203, as the channel says', ({ assert }) => {
    const call = callWith(operation('CheckTransaction', ''))
    const unknown = { kind: 'status', reference: '5', state: 'unknown' } as const
    const changed = { ...settings, unknownCheck: 'error203' } as const
    assert.equal(codeOf(paynetSoapAdapter.encode(unknown, call, settings)), '0')
    assert.equal(codeOf(paynetSoapAdapter.encode(unknown, call, changed)), '203')
  })
})

/** Cyrillic as windows-1251 writes it; everything else is ASCII here. */
function in1251(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    return code < 0x80 ? code : code - 0x410 + 0xc0
  })
}

function manyAttributes(): string {
  return Array.from({ length: 10_000 }, (_, at) => `a${at}="1"`).join(' ')
}
