import { connect } from 'node:net'
import { test } from '@japa/runner'
import { isSecretOf } from '@hisob/contract'
import env from '#start/env'
import { gateway } from '#config/payments'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { answerCall } from '#payments/actions/answer_call'
import { openChannel } from '#payments/actions/open_channel'
import { adapterNamed } from '#payments/gateway/adapter_named'
import { openRegion } from '#tests/support/open_region'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { call, type GatewayClient } from '#tests/support/payments/gateway_client'
import * as payme from '#tests/support/payments/payme_client'
import { startServer } from '#tests/support/payments/server_process'

/*
 * Cases of bad input that only the whole host can show: connections, clocks, guessing, a service that
 * is gone. The cases of each protocol's bytes are in the packages of the adapters.
 */
const SUM = 15_000_00n

let soap: GatewayClient & { login: string; password: string }
let checkout: GatewayClient
let account: TestAccount
let last = 990_000_000

const inRegion = <T>(work: () => Promise<T>) => asTenant(soap.region.id, work)
const balance = async () => (await inRegion(() => balanceOf(account.id)))!.balanceMinor
const statusIn = (text: string) => /<status>(?<status>\d+)</.exec(text)?.groups?.status
const port = env.get('PORT')

type Told = { at?: string; password?: string; id?: number; operation?: string; args?: string }

function envelope({
  at,
  password,
  id = ++last,
  operation = 'PerformTransaction',
  args,
}: Told = {}) {
  const time = at ?? clock.now().toFormat("yyyy-MM-dd'T'HH:mm:ssZZ")
  const payment =
    `<amount>${SUM}</amount><parameters><paramKey>client_id</paramKey>` +
    `<paramValue>${account.number}</paramValue></parameters><serviceId>17</serviceId>` +
    `<transactionId>${id}</transactionId><transactionTime>${time}</transactionTime>`
  return (
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>` +
    `<u:${operation}Arguments xmlns:u="http://uws.provider.com/">` +
    `<password>${password ?? soap.password}</password><username>${soap.login}</username>` +
    `${args ?? payment}</u:${operation}Arguments></s:Body></s:Envelope>`
  )
}

const send = (body: string, headers: Record<string, string> = {}) =>
  call(soap, { body, headers: { 'content-type': 'text/xml', ...headers } })

/** What comes back for bytes as they are, until it is all there or the other side closes. */
function raw(bytes: string, isAll: (text: string) => boolean): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    const end = () => (socket.destroy(), resolve(text))
    socket.on('data', (data) => {
      text += data.toString()
      if (isAll(text)) end()
    })
    socket.on('close', end).on('error', end)
    socket.setTimeout(10_000, end)
  })
}

const answers = (times: number) => (text: string) =>
  (text.match(/"result"|"error"/g) ?? []).length >= times

const json = (body: string, more: readonly string[] = []) =>
  [
    `POST /gateway/${checkout.region.code}/payme HTTP/1.1`,
    ...['host: x', 'content-type: application/json'],
    `authorization: Basic ${Buffer.from(`Paycom:${payme.KEY}`).toString('base64')}`,
    ...more,
    ...(more.length > 0 ? [] : [`content-length: ${Buffer.byteLength(body)}`]),
    ...['', body],
  ].join('\r\n')

const checked = (id: number) =>
  JSON.stringify({
    ...{ method: 'CheckPerformTransaction', id },
    params: { amount: Number(SUM), account: { account: account.number } },
  })

test.group('Bad calls | PAYNET SOAP', (group) => {
  group.setup(async () => {
    const region = await openRegion('bad-calls', '1708', ['Zomin'])
    const networks = ['127.0.0.0/8', '::1/128']
    const settings = { serviceId: '17' }
    const { login, password } = await asTenant(region.id, () =>
      openChannel({ adapter: 'paynet_soap', settings, networks })
    )
    soap = { region, adapter: 'paynet_soap', port, login, password }
    checkout = await payme.openPayme(region, {})
    account = await inRegion(() => anAccount({ divisionId: region.divisions.Zomin! }))
  })

  test('PN-30: a body that drips is cut off in time, and others are answered meanwhile', async ({
    assert,
  }) => {
    const { bodyWithinMs } = gateway
    gateway.bodyWithinMs = 600
    const begun = performance.now()
    const path = `/gateway/${soap.region.code}/paynet_soap`
    const head = `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: text/xml\r\ncontent-length: 5000\r\n\r\n`
    const dripping = raw(`${head}<s:Env`, (text) => text.includes('soapenv:Envelope>'))
    const other = await send(envelope())
    gateway.bodyWithinMs = bodyWithinMs
    assert.equal(statusIn(other.text), '0')
    const answer = await dripping
    assert.match(answer, /^HTTP\/1\.1 500 /)
    assert.include(answer, 'soapenv:Client')
    assert.match(answer, /connection: close/i)
    assert.isBelow(performance.now() - begun, 7_000)
  }).timeout(15_000)

  test('PN-36: SOAPAction absent or of another operation: the body alone decides', async ({
    assert,
  }) => {
    const kept = await balance()
    assert.equal(statusIn((await send(envelope())).text), '0')
    const soapaction = '"urn:CancelTransaction"'
    assert.equal(statusIn((await send(envelope(), { soapaction })).text), '0')
    assert.equal(await balance(), kept - 2n * SUM)
  })

  test('PN-88: a statement too long is refused whole', async ({ assert }) => {
    const { mostStatementRows } = gateway
    gateway.mostStatementRows = 1
    const today = clock.today()
    const args =
      `<dateFrom>${today}T00:00:00</dateFrom><dateTo>${today}T23:59:59</dateTo>` +
      `<serviceId>17</serviceId>`
    const { text } = await send(envelope({ operation: 'GetStatement', args }))
    gateway.mostStatementRows = mostStatementRows
    assert.equal(statusIn(text), '100')
    assert.notInclude(text, '<statements>')
  })

  test('PN-101: without Redis a payment is made as ever', async ({ assert }) => {
    const web = await startServer(env.get('DB_PORT'), { REDIS_URL: 'redis://127.0.0.1:1' })
    const kept = await balance()
    const { text } = await call(
      { ...soap, port: web.port },
      { body: envelope(), headers: { 'content-type': 'text/xml' } }
    )
    web.server.kill('SIGKILL')
    await web.died
    assert.equal(statusIn(text), '0')
    assert.equal(await balance(), kept - SUM)
  }).timeout(60_000)

  test('PN-104: our clock a day ahead: taken, and paid when the payer paid', async ({ assert }) => {
    const at = clock.now().toFormat("yyyy-MM-dd'T'HH:mm:ssZZ")
    const id = ++last
    const body = new TextEncoder().encode(envelope({ at, id }))
    const ahead = clock.now().plus({ days: 1 })
    const reply = await clock.at(ahead.toISO(), () => answered('paynet_soap', body, 'text/xml'))
    assert.equal(statusIn(new TextDecoder().decode(reply!.body)), '0')
    const paid = await inRegion(() =>
      one<{ paid_at: Date }>(
        `select paid_at from payments where tenant_id = :tenant and reference = :id`,
        { id: String(id) }
      )
    )
    assert.equal(paid!.paid_at.getTime(), Date.parse(at))
  })

  test('PN-74: a wrong password is 412, the eleventh as well and at once; the right one gets in', async ({
    assert,
  }) => {
    const password = 'not it'
    const took: number[] = []
    for (let n = 0; n < 14; n++) {
      const begun = performance.now()
      assert.equal(statusIn((await send(envelope({ password }))).text), '412')
      took.push(performance.now() - begun)
    }
    assert.equal(statusIn((await send(envelope())).text), '0')
  })
})

test.group('Bad calls | Payme', () => {
  test('PM-28: a wrong first byte and a wrong last one take the same time', ({ assert }) => {
    const key = 'k'.repeat(36)
    const wrong = [`x${key.slice(1)}`, `${key.slice(1)}x`]
    const took: [number[], number[]] = [[], []]
    for (let n = 0; n < 6_000; n++) {
      const begun = process.hrtime.bigint()
      isSecretOf([key], wrong[n % 2]!)
      took[n % 2]!.push(Number(process.hrtime.bigint() - begun))
    }
    const [first, end] = took.map((times) => times.toSorted((a, b) => a - b)[1_500]!)
    assert.closeTo(first! / end!, 1, 0.5)
  })

  test('PM-84: two calls in one packet are answered in their order', async ({ assert }) => {
    const text = await raw(json(checked(41)) + json(checked(42)), answers(2))
    const ids = [...text.matchAll(/"id":(\d+)/g)].map(([, id]) => id)
    assert.deepEqual(ids, ['41', '42'])
    assert.lengthOf(text.match(/HTTP\/1\.1 200/g)!, 2)
  })

  test('PM-85: a body of two lengths is no call', async ({ assert }) => {
    const body = checked(43)
    const two = ['transfer-encoding: chunked', `content-length: ${body.length}`]
    const chunks = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
    const text = await raw(json(chunks, two), answers(1))
    assert.match(text, /^HTTP\/1\.1 400 /)
    assert.notInclude(text, 'allow')
  })

  test('PM-86: who asks before he sends is told to go on, and then answered', async ({
    assert,
  }) => {
    const body = checked(44)
    const asks = ['expect: 100-continue', `content-length: ${body.length}`]
    const text = await raw(json(body, asks), answers(1))
    assert.match(text, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /)
    assert.include(text, '"allow":true')
  })

  test('PM-88: our clock an hour back: times go on growing', async ({ assert }) => {
    const id = payme.newTransaction()
    const time = clock.now().toMillis()
    const of = { amount: Number(SUM), account: { account: account.number } }
    const created = await paymeAt(-1, 'CreateTransaction', { id, time, ...of })
    const performed = await paymeAt(-1, 'PerformTransaction', { id })
    const cancelled = await paymeAt(-1, 'CancelTransaction', { id, reason: 5 })
    const times = [created.create_time, performed.perform_time, cancelled.cancel_time]
    assert.isTrue(times.every((one_) => typeof one_ === 'number' && one_ > 0))
    assert.deepEqual(
      times,
      times.toSorted((a, b) => a! - b!)
    )
  })
})

type Times = Partial<Record<'create_time' | 'perform_time' | 'cancel_time', number>>

async function paymeAt(hours: number, method: string, params: object): Promise<Times> {
  const body = new TextEncoder().encode(JSON.stringify({ method, params, id: 1 }))
  const moment = clock.now().plus({ hours }).toISO()
  const reply = await clock.at(moment, () => answered('payme', body, 'application/json'))
  const { result } = JSON.parse(new TextDecoder().decode(reply!.body)) as { result: Times }
  return result
}

/** A call as the gateway takes it, under whatever clock there is. */
async function answered(name: string, body: Uint8Array, contentType: string) {
  const adapter = (await adapterNamed(name))!
  const basic = Buffer.from(`Paycom:${payme.KEY}`).toString('base64')
  const headers = { 'content-type': contentType, 'authorization': `Basic ${basic}` }
  return answerCall({
    ...{ region: soap.region.code, name, adapter, isReadable: true, requestId: 'test' },
    call: {
      ...{ method: 'POST', path: `/gateway/${soap.region.code}/${name}`, headers, body },
      ...{ peer: '127.0.0.1', receivedAt: clock.now().toUTC().toISO()! },
    },
  })
}
