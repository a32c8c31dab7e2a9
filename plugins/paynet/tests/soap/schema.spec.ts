import { REFUSALS, refuse } from '@hisob/contract'
import type { Outcome } from '@hisob/contract'
import { test } from '@japa/runner'
import { validateXML } from 'xmllint-wasm'
import { paynetSoapAdapter } from '../../src/index.ts'
import { XSD } from '../../src/soap/xsd.ts'
import { callWith, operation, paynetSoap, perform, settings, textOf } from './provider.ts'

const OPERATIONS = [
  'GetInformation',
  'PerformTransaction',
  'CheckTransaction',
  'CancelTransaction',
  'GetStatement',
  'ChangePassword',
]

/** What an envelope carries, by itself, as xmllint wants it. */
function payloadOf(text: string): string {
  return /<soapenv:Body>(?<payload>.*)<\/soapenv:Body>/s.exec(text)?.groups?.payload ?? ''
}

async function faultsOf(texts: readonly string[]): Promise<readonly string[]> {
  const files = texts.map((contents, at) => ({ fileName: `${at}.xml`, contents }))
  const { errors } = await validateXML({ xml: files, schema: XSD })
  return errors.map(
    ({ message, loc }) => `${loc ? texts[Number.parseInt(loc.fileName)] : ''}: ${message}`
  )
}

const answered = (outcome: Outcome, body: string) =>
  textOf(paynetSoapAdapter.encode(outcome, callWith(body), settings))

test.group('PAYNET SOAP: the schema', () => {
  test('every recorded result is valid', async ({ assert }) => {
    const results = paynetSoap.samples
      .map(({ reply }) => payloadOf(reply.body))
      .filter((payload) => payload.startsWith('<ns1:'))
    assert.isAbove(results.length, 12)
    assert.deepEqual(await faultsOf(results), [])
  }).timeout(30_000)

  test('the schema notices elements in another order, so that the checks mean something', async ({
    assert,
  }) => {
    const [result = ''] = paynetSoap.samples
      .map(({ reply }) => payloadOf(reply.body))
      .filter((payload) => payload.includes('<status>0</status><timeStamp>'))
    const moved = result.replace(/(<status>.*<\/status>)(<timeStamp>.*<\/timeStamp>)/, '$2$1')
    assert.isNotEmpty(await faultsOf([moved]))
  }).timeout(30_000)

  test('every refusal of every operation is valid, or a fault', async ({ assert }) => {
    const results = OPERATIONS.flatMap((name) =>
      REFUSALS.map((refusal) => payloadOf(answered(refuse(refusal), operation(name, ''))))
    ).filter((payload) => !payload.startsWith('<soapenv:Fault>'))
    assert.lengthOf(results, OPERATIONS.length * (REFUSALS.length - 4))
    assert.deepEqual(await faultsOf(results), [])
  }).timeout(30_000)

  test('strange names of a payer stay valid and whole', async ({ assert }) => {
    const payer = 'A<b>&"\u0001]]>\ud83d\ude00'
    const account = { number: '1', payer, address: 'x\r\ny', balanceMinor: 2n ** 53n + 1n }
    const text = answered({ kind: 'checked', account }, perform())
    assert.deepEqual(await faultsOf([payloadOf(text)]), [])
    assert.include(text, '<paramValue>A&lt;b&gt;&amp;&quot;]]&gt;\ud83d\ude00</paramValue>')
    assert.include(text, '<paramValue>9007199254740993</paramValue>')
  }).timeout(30_000)
})

test.group('PAYNET SOAP: what anybody may read', () => {
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const host = { host: 'pay.example.uz', ...headers }
    const call = callWith('', { method, path, headers: host })
    const reply = paynetSoapAdapter.describe?.(call, settings) ?? null
    return reply && textOf(reply)
  }

  test('the WSDL names the address it was asked at and its schema', ({ assert }) => {
    const text = ask('/gateway/demo/paynet_soap?wsdl', { 'x-forwarded-proto': 'https' })!
    assert.include(text, 'location="https://pay.example.uz/gateway/demo/paynet_soap"')
    assert.include(
      text,
      'schemaLocation="https://pay.example.uz/gateway/demo/paynet_soap?xsd=ProviderWebService.xsd"'
    )
    assert.equal(text.match(/soapAction="urn:\w+"/g)?.length, 6)
  })

  test('a host that is none does not get into it', ({ assert }) => {
    const text = ask('/gateway/demo/paynet_soap?WSDL', { host: 'x"/><a' })!
    assert.include(text, 'location="/gateway/demo/paynet_soap"')
  })

  test('{method} {path}: {isDocument}')
    .with([
      {
        method: 'GET',
        path: '/gateway/demo/paynet_soap?xsd=ProviderWebService.xsd',
        isDocument: true,
      },
      { method: 'GET', path: '/gateway/demo/paynet_soap/ProviderWebService.xsd', isDocument: true },
      { method: 'HEAD', path: '/gateway/demo/paynet_soap?wsdl', isDocument: true },
      { method: 'POST', path: '/gateway/demo/paynet_soap?wsdl', isDocument: false },
      { method: 'GET', path: '/gateway/demo/paynet_soap', isDocument: false },
      { method: 'GET', path: '/gateway/demo/paynet_soap?wsdl=1', isDocument: false },
      { method: 'GET', path: '/gateway/demo/paynet_soap?xsd=../../.env', isDocument: false },
    ])
    .run(({ assert }, { method, path, isDocument }) => {
      assert.equal(ask(path, {}, method) !== null, isDocument)
    })
})
