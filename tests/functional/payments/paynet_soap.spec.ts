import { connect } from 'node:net'
import { test } from '@japa/runner'
import { createClientAsync, type Client } from 'soap'
import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import env from '#start/env'
import { openChannel } from '#payments/actions/open_channel'
import { openRegion } from '#tests/support/open_region'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { openPaynet, type PaynetClient } from '#tests/support/payments/paynet_client'

const NOBODY = '0000000000'
const SUM = '1500000'
const TRANSACTION = '1234567890123456789'
const SOAP_12 = 'http://www.w3.org/2003/05/soap-envelope'

type Told = Record<string, unknown> & { status: number }

let region: PaynetClient['region']
let who: { username: string; password: string }
let url: string
let client: Client
let account: TestAccount

const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
const now = () => clock.now().toFormat("yyyy-MM-dd'T'HH:mm:ssZZ")
const one = (transactionId = TRANSACTION) => ({
  serviceId: 17,
  transactionId,
  transactionTime: now(),
})
const parameters = (number: string, more: Record<string, string> = {}) =>
  Object.entries({ ...more, client_id: number }).map(([paramKey, paramValue]) => ({
    paramKey,
    paramValue,
  }))
const period = () => ({
  dateFrom: `${clock.today()}T00:00:00`,
  dateTo: `${clock.today()}T23:59:59`,
})
const balance = async () => (await inRegion(() => balanceOf(account.id)))!.balanceMinor

/** One operation through an independent client, which has read our WSDL; arguments in any order. */
async function ask(operation: string, args: object, as: object = who): Promise<Told> {
  const [told] = (await client[`${operation}Async`]({ ...as, ...args })) as [Told]
  return told
}

const inform = (number: string, as?: object) =>
  ask(
    'GetInformation',
    { parameters: parameters(number, { getInfoType: 'CHK_PERFORM_TRN' }), serviceId: 17 },
    as
  )
const pay = (changes: object = {}) =>
  ask('PerformTransaction', {
    amount: SUM,
    parameters: parameters(account.number, { terminal_id: '4075745' }),
    ...one(),
    ...changes,
  })
const list = (more: object = {}) => ask('GetStatement', { ...period(), serviceId: 17, ...more })

/** One HTTP call as it is. */
function send(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'text/xml', ...headers } })
}

function envelope(transactionId: string, amount: string) {
  return (
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>` +
    `<u:PerformTransactionArguments xmlns:u="http://uws.provider.com/">` +
    `<password>${who.password}</password><username>${who.username}</username><amount>${amount}</amount>` +
    `<parameters><paramKey>client_id</paramKey><paramValue>${account.number}</paramValue></parameters>` +
    `<serviceId>17</serviceId><transactionId>${transactionId}</transactionId>` +
    `<transactionTime>${now()}</transactionTime></u:PerformTransactionArguments></s:Body></s:Envelope>`
  )
}

const statusIn = (text: string) => /<status>(?<status>\d+)</.exec(text)?.groups?.status

test.group('PAYNET SOAP | the provider’s script, through an independent client', (group) => {
  group.setup(async () => {
    region = await openRegion('soap-jizzax', '1708', ['Zomin'])
    const { login, password } = await inRegion(() =>
      openChannel({
        adapter: 'paynet_soap',
        settings: { serviceId: '17' },
        networks: ['127.0.0.0/8', '::1/128'],
      })
    )
    who = { username: login, password }
    url = `http://127.0.0.1:${env.get('PORT')}/gateway/${region.code}/paynet_soap`
    account = await inRegion(() =>
      anAccount({ divisionId: region.divisions.Zomin!, owes: { '2026-09-05': 100_000_00n } })
    )
    client = await createClientAsync(`${url}?wsdl`)
  })
  group.teardown(async () => {
    const { faults } = await inRegion(verifyLedger)
    if (faults.length > 0) throw new Error(JSON.stringify(faults))
  })

  test('the WSDL names six operations and this very address', async ({ assert }) => {
    const described = client.describe().ProviderWebService.ProviderWebServicePort
    assert.sameMembers(Object.keys(described), [
      'GetInformation',
      'PerformTransaction',
      'CheckTransaction',
      'CancelTransaction',
      'GetStatement',
      'ChangePassword',
    ])
    const text = await (await fetch(`${url}?wsdl`)).text()
    assert.include(text, `<soap:address location="${url}"/>`)
  })

  test('CHECK_USER: known 0, unknown 302, wrong login or password 412', async ({ assert }) => {
    const known = await inform(account.number)
    assert.equal(known.status, 0)
    assert.deepInclude(known.parameters as object[], { paramKey: 'debt', paramValue: '10000000' })
    assert.equal((await inform(NOBODY)).status, 302)
    assert.equal((await inform(account.number, { ...who, username: 'other' })).status, 412)
    assert.equal((await inform(account.number, { ...who, password: 'wrong' })).status, 412)
  })

  test('a refused PAY does not burn the id: 302, 411, 413, 414', async ({ assert }) => {
    assert.equal((await pay({ parameters: parameters(NOBODY) })).status, 302)
    assert.equal((await pay({ parameters: [] })).status, 411)
    assert.equal((await pay({ amount: undefined })).status, 411)
    assert.equal((await pay({ amount: '0' })).status, 413)
    assert.equal((await pay({ transactionTime: '2026-02-30T10:00:00' })).status, 414)
    assert.equal((await pay({ serviceId: 18 })).status, 305)
    assert.equal(await balance(), 100_000_00n)
  })

  test('PAY, and again: 0, then 201 with the same providerTrnId', async ({ assert }) => {
    const paid = await pay()
    assert.equal(paid.status, 0)
    assert.deepInclude(paid.parameters as object[], { paramKey: 'balance', paramValue: '-8500000' })
    const again = await pay()
    assert.deepEqual([again.status, again.providerTrnId], [201, paid.providerTrnId])
    assert.equal((await pay({ amount: '1' })).status, 201)
    assert.equal(await balance(), 85_000_00n)
  })

  test('PAYMENT_STATUS: state 1 without an error', async ({ assert }) => {
    assert.deepInclude(await ask('CheckTransaction', one()), {
      status: 0,
      transactionState: 1,
      transactionStateErrorStatus: 0,
    })
  })

  test('PAYMENTS_LIST has it, in both shapes of dates', async ({ assert }) => {
    const { statements } = (await list()) as { statements?: object[] } & Told
    assert.lengthOf(statements!, 1)
    const spaced = period()
    const { text } = await spoken(
      `<dateFrom>${spaced.dateFrom.replace('T', ' ')}</dateFrom><dateTo>${spaced.dateTo.replace('T', ' ')}</dateTo>`
    )
    assert.include(text, `<amount>${SUM}</amount>`)
    assert.include(text, `<transactionId>${TRANSACTION}</transactionId>`)
    const short = await spoken(
      `<dateFrom>${spaced.dateFrom}</dateFrom><dateTo>${spaced.dateTo}</dateTo><onlyTransactionId>true</onlyTransactionId>`
    )
    assert.include(
      short.text,
      `<statements><transactionId>${TRANSACTION}</transactionId></statements>`
    )
  })

  test('PAYMENT_CANCEL: state 2, then 202; 203 of an unknown one', async ({ assert }) => {
    const reason = [
      { paramKey: 'cancel_reason_code', paramValue: '5' },
      { paramKey: 'cancel_reason_note', paramValue: 'xato to‘lov' },
    ]
    const cancelled = await ask('CancelTransaction', { ...one(), parameters: reason })
    assert.deepInclude(cancelled, { status: 0, transactionState: 2 })
    assert.deepInclude(await ask('CancelTransaction', one()), { status: 202, transactionState: 2 })
    assert.equal(await balance(), 100_000_00n)
    assert.equal((await ask('CancelTransaction', one('77'))).status, 203)
  })

  test('afterwards: state 2, not listed, and not paid again', async ({ assert }) => {
    assert.deepInclude(await ask('CheckTransaction', one()), {
      transactionState: 2,
      transactionStateErrorStatus: 1,
    })
    assert.notProperty(await list(), 'statements')
    assert.equal((await pay()).status, 202)
    assert.deepInclude(await ask('CheckTransaction', one('77777')), { transactionState: 3 })
  })

  test('PN-64: twenty at the same moment: one 0, nineteen 201', async ({ assert }) => {
    const body = envelope('555', '100000')
    const texts = await Promise.all(
      Array.from({ length: 20 }, async () => (await send(body)).text())
    )
    assert.deepEqual(texts.map(statusIn).sort(), ['0', ...Array<string>(19).fill('201')])
    assert.equal(await balance(), 99_000_00n)
  })

  test('PN-105: an id of twenty digits is kept digit for digit', async ({ assert }) => {
    const id = '12345678901234567890'
    assert.equal(statusIn(await (await send(envelope(id, '100'))).text()), '0')
    const kept = await inRegion(() =>
      rows('select reference from payments where tenant_id = :tenant and reference = :id', { id })
    )
    assert.lengthOf(kept, 1)
  })

  async function spoken(args: string) {
    const body =
      `<s:Envelope xmlns:s="${SOAP_12}"><s:Body><GetStatementArguments xmlns="http://uws.provider.com/">` +
      `<password>${who.password}</password><username>${who.username}</username>${args}` +
      `<serviceId>17</serviceId></GetStatementArguments></s:Body></s:Envelope>`
    const reply = await send(body, { 'content-type': 'application/soap+xml; charset=utf-8' })
    return { reply, text: await reply.text() }
  }
})

test.group('PAYNET SOAP | what the host sees of a bad call', () => {
  test('PN-05, PN-08: another method is 405 and names POST', async ({ assert }) => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const reply = await fetch(url, { method })
      assert.deepEqual([reply.status, reply.headers.get('allow')], [405, 'POST'])
    }
  })

  test('PN-06: the WSDL and its schema may be kept', async ({ assert }) => {
    for (const query of ['?wsdl', '?xsd=ProviderWebService.xsd', '/ProviderWebService.xsd']) {
      const reply = await fetch(`${url}${query}`)
      assert.equal(reply.status, 200)
      assert.match(reply.headers.get('cache-control')!, /max-age/)
    }
  })

  test('PN-09, PN-29: a content type or encoding we do not take is 415', async ({ assert }) => {
    const json = await send(envelope('901', '100'), { 'content-type': 'application/json' })
    const packed = await send(Uint8Array.of(0x1f, 0x8b, 8, 0), { 'content-encoding': 'gzip' })
    assert.deepEqual([json.status, packed.status], [415, 415])
  })

  test('PN-18, PN-26: a document type and a body too large are faults', async ({ assert }) => {
    const typed = await send(`<!DOCTYPE a>${envelope('902', '100')}`)
    const huge = await send(envelope('903', '1'.repeat(300_000)))
    for (const reply of [typed, huge]) {
      assert.equal(reply.status, 500)
      assert.match(reply.headers.get('content-type')!, /^text\/xml/)
      assert.include(await reply.text(), '<faultcode>soapenv:Client</faultcode>')
    }
  })

  test('PN-28: an endless body without a length is cut off', async ({ assert }) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(env.get('PORT'), '127.0.0.1')
      const path = new URL(url).pathname
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: text/xml\r\ntransfer-encoding: chunked\r\n\r\n`
      )
      const chunk = `8000\r\n${'x'.repeat(0x8000)}\r\n`
      const feed = () => {
        while (!socket.destroyed && socket.write(chunk));
      }
      let text = ''
      socket.on('drain', feed).on('error', () => resolve(text))
      socket.on('data', (data: Buffer) => {
        text += data.toString()
        if (text.includes('</soapenv:Envelope>')) {
          socket.destroy()
          resolve(text)
        }
      })
      socket.setTimeout(15_000, () => reject(new Error('nobody answered')))
      feed()
    })
    assert.match(answer, /^HTTP\/1\.1 500 /)
    assert.include(answer, 'soapenv:Client')
  }).timeout(20_000)

  test('PN-76: from a foreign network 601, whatever the headers say', async ({ assert }) => {
    const allow = (networks: string) =>
      inRegion(() =>
        rows(
          `update payment_channels set networks = :networks::cidr[]
            where tenant_id = :tenant and adapter = 'paynet_soap'`,
          { networks }
        )
      )
    await allow('{10.0.0.0/8}')
    const refused = statusIn(await (await send(envelope('904', '100'))).text())
    await allow('{}')
    const nobody = statusIn(await (await send(envelope('905', '100'))).text())
    await allow('{127.0.0.0/8,::1/128}')
    assert.deepEqual([refused, nobody], ['601', '601'])
  })

  test('PN-73: the login of another region is 412', async ({ assert }) => {
    const other = await openRegion('soap-sirdaryo', '1724', ['Guliston'])
    await openPaynet(other)
    await asTenant(other.id, () =>
      openChannel({
        adapter: 'paynet_soap',
        settings: { serviceId: '17' },
        networks: ['127.0.0.0/8', '::1/128'],
      })
    )
    const there = await fetch(url.replace(region.code, other.code), {
      method: 'POST',
      body: envelope('906', '100'),
      headers: { 'content-type': 'text/xml' },
    })
    assert.equal(statusIn(await there.text()), '412')
  })

  test('a new password works and the old one for a while', async ({ assert }) => {
    assert.equal((await ask('ChangePassword', { newPassword: 'abc' })).status, 401)
    assert.equal((await ask('ChangePassword', { newPassword: 'Yangi & parol 2026' })).status, 0)
    assert.equal((await inform(NOBODY)).status, 302)
    assert.equal((await inform(NOBODY, { ...who, password: 'Yangi & parol 2026' })).status, 302)
  })
})
