import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#shared/clock'
import { addDays } from '#shared/kernel/calendar'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveChart } from '#ledger/actions/receive_chart'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { advanceStatements } from '#payments/actions/advance_statements'
import { holdPayer, type NewPayerHold } from '#payments/actions/hold_payer'
import { liftPayerHold } from '#payments/actions/lift_payer_hold'
import { openChannel } from '#payments/actions/open_channel'
import { openFileChannel } from '#payments/actions/open_file_channel'
import { postStatement } from '#payments/actions/post_statement'
import { receiveStatement } from '#payments/actions/receive_statement'
import { recordPayment } from '#payments/actions/record_payment'
import { offerFileAdapters } from '#payments/gateway/file_adapters'
import { whyNotPay } from '#payments/queries/why_not_pay'
import { openRegion } from '#tests/support/open_region'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { openClick, shop } from '#tests/support/payments/click_client'
import { call, type GatewayClient } from '#tests/support/payments/gateway_client'
import * as payme from '#tests/support/payments/payme_client'
import {
  openPaynet,
  perform,
  invoke,
  type PaynetClient,
} from '#tests/support/payments/paynet_client'
import { semicolonAdapter } from '#tests/support/payments/semicolon_adapter'
import * as uzum from '#tests/support/payments/uzum_client'
import type { Region } from '#tests/support/world'

const SUM = 150_000_00n
const today = clock.today()

let region: Region
let account: TestAccount
let channels: {
  paynet: PaynetClient
  payme: GatewayClient
  click: GatewayClient
  uzum: uzum.UzumClient
  soap: { login: string; password: string }
  bank: number
}

const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
const balance = async () => (await inRegion(() => balanceOf(account.id)))!.balanceMinor
let last = 0
const newId = () => `7${Date.now()}${String(++last).padStart(4, '0')}`

const hold = (more: Partial<NewPayerHold> = {}) =>
  inRegion(() =>
    holdPayer({
      ...{ accountId: account.id, kind: 'court', takesMoney: false, validFrom: today },
      ...{ validTo: null, document: 'ruling 7', reason: 'a dispute at court', ...more },
    })
  )

/** What each provider is told about the payment of an account; the good answer first. */
const ASKED: Record<string, { good: unknown; held: unknown; ask: () => Promise<unknown> }> = {
  'PAYNET JSON, GetInformation': {
    ...{ good: undefined, held: 501 },
    ask: async () =>
      (await invoke(channels.paynet, 'GetInformation', { fields: { account: account.number } }))
        .body.error?.code,
  },
  'PAYNET JSON, PerformTransaction': {
    ...{ good: undefined, held: 501 },
    ask: async () =>
      (await perform(channels.paynet, account.number, newId(), SUM)).body.error?.code,
  },
  'PAYNET SOAP, PerformTransaction': { good: '0', held: '501', ask: soapPays },
  'Payme, CheckPerformTransaction': {
    ...{ good: undefined, held: -31_051 },
    ask: async () => (await paymeAsks('CheckPerformTransaction', {})).code,
  },
  'Payme, CreateTransaction': {
    ...{ good: undefined, held: -31_051 },
    ask: async () => {
      const made = { id: payme.newTransaction(), time: clock.now().toMillis() }
      return (await paymeAsks('CreateTransaction', made)).code
    },
  },
  'Click, Prepare': {
    ...{ good: 0, held: -5 },
    ask: async () =>
      (await shop(channels.click, 'prepare', { merchant_trans_id: account.number })).body.error,
  },
  'Uzum, check': {
    ...{ good: 'OK', held: '10007' },
    ask: async () =>
      (await uzum.ask(channels.uzum, 'check', { params: { account: account.number } })).code,
  },
  'Uzum, create': {
    ...{ good: 'CREATED', held: '10007' },
    ask: async () => {
      const made = { transId: uzum.newTransaction(), amount: Number(SUM) }
      return (
        await uzum.ask(channels.uzum, 'create', { ...made, params: { account: account.number } })
      ).code
    },
  },
  'any way of paying inside': {
    ...{ good: 'recorded', held: 'payer_blocked' },
    ask: async () => {
      const paid = await inRegion(() =>
        recordPayment({
          ...{ channel: 'paynet', reference: randomUUID(), accountId: account.id },
          ...{ amountMinor: SUM, paidAt: clock.now().toISO() },
        })
      )
      return paid.outcome === 'refused' ? paid.because : paid.outcome
    },
  },
}

const paymeAsks = (method: string, more: Record<string, unknown>) =>
  payme.invoke(channels.payme, method, {
    ...{ amount: Number(SUM), account: { account: account.number } },
    ...more,
  })

async function soapPays() {
  const { login, password } = channels.soap
  const at = clock.now().toFormat("yyyy-MM-dd'T'HH:mm:ssZZ")
  const soap = { region, adapter: 'paynet_soap', port: channels.payme.port }
  const { text } = await call(soap, {
    headers: { 'content-type': 'text/xml' },
    body:
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>` +
      `<u:PerformTransactionArguments xmlns:u="http://uws.provider.com/">` +
      `<password>${password}</password><username>${login}</username><amount>${SUM}</amount>` +
      `<parameters><paramKey>client_id</paramKey><paramValue>${account.number}</paramValue>` +
      `</parameters><serviceId>17</serviceId><transactionId>${newId()}</transactionId>` +
      `<transactionTime>${at}</transactionTime></u:PerformTransactionArguments></s:Body></s:Envelope>`,
  })
  return /<status>(?<status>\d+)</.exec(text)?.groups?.status
}

type Line = { verdict: string; because: string | null; outcome: string | null }

async function received(): Promise<string> {
  const text = `${newId()};${today};${account.number};${SUM};;`
  const { statementId } = await inRegion(() =>
    receiveStatement({
      ...{ channelId: channels.bank, divisionId: region.divisions.region! },
      ...{ fileName: `${newId()}.txt`, bytes: new TextEncoder().encode(text) },
    })
  )
  await advanceStatements(region.id)
  return statementId
}

async function posted(id: string) {
  await inRegion(() => postStatement({ statementId: id, confirmation: null }))
  await advanceStatements(region.id)
}

const lineOf = (id: string) =>
  inRegion(() =>
    one<Line>(
      `select verdict, because, outcome from statement_lines
        where tenant_id = :tenant and statement_id = :id`,
      { id }
    )
  )

test.group('Payments | holds of payers', (group) => {
  group.setup(async () => {
    region = await openRegion('holds-xorazm', '1733', ['Xiva'])
    offerFileAdapters(async () => ({ default: semicolonAdapter }))
    await inRegion(receiveChart)
    const soap = { serviceId: '17' }
    const networks = ['127.0.0.0/8', '::1/128']
    channels = {
      paynet: await openPaynet(region, { minAmountMinor: 100n }),
      payme: await payme.openPayme(region, {}),
      click: await openClick(region, 'click'),
      uzum: await uzum.openUzum(region),
      soap: await inRegion(() => openChannel({ adapter: 'paynet_soap', settings: soap, networks })),
      bank: await inRegion(async () => {
        const bank = { code: 'bank', title: 'Bank', adapter: 'test_semicolon' }
        return (await openFileChannel(bank)).id
      }),
    }
  })
  group.each.setup(async () => {
    account = await inRegion(() => anAccount({ divisionId: region.divisions.Xiva! }))
  })
  group.teardown(async () => {
    const { faults } = await inRegion(verifyLedger)
    if (faults.length > 0) throw new Error(JSON.stringify(faults))
  })

  for (const [provider, { good, held, ask }] of Object.entries(ASKED)) {
    test(`${provider}: refused while a hold takes no money, and by the protocol’s own word`, async ({
      assert,
    }) => {
      assert.deepEqual(await ask(), good)
      const before = await balance()
      const holdId = await hold()
      assert.deepEqual(await ask(), held)
      assert.equal(await balance(), before)
      const accountId = account.id
      await inRegion(() => liftPayerHold({ holdId, accountId, reason: 'decided' }))
      assert.deepEqual(await ask(), good)
    })
  }

  test('a promise made before the hold is not confirmed while it lasts', async ({ assert }) => {
    const transId = uzum.newTransaction()
    const params = { account: account.number }
    await uzum.ask(channels.uzum, 'create', { transId, params, amount: Number(SUM) })
    await hold()
    const confirmed = await uzum.ask(channels.uzum, 'confirm', {
      ...{ transId, paymentSource: 'UZCARD', tariff: null, phone: '998901234567' },
    })
    assert.equal(confirmed.status, 400)
    assert.equal(await balance(), 0n)
  })

  test('in force by its days, and only where it takes no money: {name}')
    .with([
      { name: 'takes money', more: { takesMoney: true }, because: null },
      { name: 'begins tomorrow', more: { validFrom: addDays(today, 1) }, because: null },
      {
        name: 'ended today',
        more: { validFrom: addDays(today, -2), validTo: today },
        because: null,
      },
      {
        name: 'ends tomorrow',
        more: { validFrom: addDays(today, -2), validTo: addDays(today, 1) },
        because: 'payer_blocked',
      },
    ])
    .run(async ({ assert }, { more, because }) => {
      await hold(more)
      const asked = { channelId: channels.bank, accountId: account.id, amountMinor: SUM }
      assert.equal(await inRegion(() => whyNotPay(asked)), because)
    })

  test('money that a bank brings goes to suspense, held before the check or after it', async ({
    assert,
  }) => {
    const late = await received()
    assert.deepInclude(await lineOf(late), { verdict: 'new' })
    await hold()
    await posted(late)
    assert.deepInclude(await lineOf(late), { outcome: 'suspended', because: 'not_taken' })

    const early = await received()
    assert.deepInclude(await lineOf(early), { verdict: 'unknown', because: 'held_account' })
    await posted(early)
    assert.deepInclude(await lineOf(early), { outcome: 'suspended', because: 'held_account' })
    assert.equal(await balance(), 0n)
  })

  test('set and lifted on the account’s page, with a reason, by who may', async ({
    client,
    assert,
  }) => {
    const path = `/payments/accounts/${account.id}/holds`
    const fields = { kind: 'waste_debt', money: 'refused', validFrom: today }
    const grounds = { document: 'act 5', reason: 'owes for waste' }
    const asked = { channelId: channels.bank, accountId: account.id, amountMinor: SUM }
    await send(client, path, { ...fields, ...grounds }, 'operator')
    assert.isNull(await inRegion(() => whyNotPay(asked)))
    await send(client, path, { ...fields, ...grounds, reason: '' })
    assert.isNull(await inRegion(() => whyNotPay(asked)))

    const set = await send(client, path, { ...fields, ...grounds })
    set.assertStatus(302)
    assert.equal(await inRegion(() => whyNotPay(asked)), 'payer_blocked')
    const card = await client
      .get(`/household/accounts/${account.id}?tab=payments`)
      .withSession(signedIn())
      .withInertia()
    const { holds } = card.inertiaProps.part as { holds: { id: string; kind: string }[] }
    assert.deepInclude(holds[0], { kind: 'waste_debt', takesMoney: false, document: 'act 5' })

    await send(client, `${path}/${holds[0]!.id}/lifting`, { reason: 'paid for waste' })
    assert.isNull(await inRegion(() => whyNotPay(asked)))
    const again = await send(client, `${path}/${holds[0]!.id}/lifting`, { reason: 'once more' })
    assert.equal(again.status(), 302)
  })
})

const signedIn = (who = 'boss') => ({ tenant_id: region.id, auth_staff: region.users[who]! })

const send = (client: ApiClient, path: string, fields: object, who = 'boss') =>
  client.post(path).withSession(signedIn(who)).withCsrfToken().form(fields).redirects(0)
