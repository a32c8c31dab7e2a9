import { test } from '@japa/runner'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { balanceOf } from '#ledger/queries/balance_of'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import {
  invoke,
  openPaynet,
  perform,
  send,
  type PaynetClient,
} from '#tests/support/payments/paynet_client'
import { openRegion } from '#tests/support/open_region'
import { openClick, shop } from '#tests/support/payments/click_client'
import { call, type GatewayClient } from '#tests/support/payments/gateway_client'
import * as payme from '#tests/support/payments/payme_client'
import * as uzum from '#tests/support/payments/uzum_client'
import { clock } from '#shared/clock'

const SUM = 25_000_00n

/** All that a call may have changed of the money, as one text. */
const DIGEST = `
  select md5(concat_ws('|',
    (select string_agg(e::text, ',' order by e.transaction_id, e.line)
       from entries e where e.tenant_id = :tenant),
    (select string_agg(b::text, ',' order by b.account_id)
       from balances b where b.tenant_id = :tenant),
    (select string_agg(p::text, ',' order by p.payment_id)
       from payments p where p.tenant_id = :tenant),
    (select string_agg(r::text, ',' order by r.payment_id)
       from payment_reversals r where r.tenant_id = :tenant),
    (select string_agg(h::text, ',' order by h.id)
       from payment_reservations h where h.tenant_id = :tenant))) as digest`

test.group('PAYNET | a day’s calls replayed', () => {
  test('twice over they leave the ledger as it was', async ({ assert }) => {
    const region = await openRegion('replay-jizzax', '1708', ['Zomin'])
    const paynet = await openPaynet(region)
    const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
    const payers: TestAccount[] = []
    for (let n = 0; n < 4; n++) {
      payers.push(await inRegion(() => anAccount({ divisionId: region.divisions.Zomin! })))
    }
    const cancel = (transactionId: bigint) => invoke(paynet, 'CancelTransaction', { transactionId })
    let reference = 55_500_000_000n
    for (const { number } of payers) {
      const [paid, cancelled, early] = [++reference, ++reference, ++reference]
      await perform(paynet, number, paid, SUM)
      await perform(paynet, number, paid, SUM)
      await perform(paynet, number, paid, SUM + 1n)
      await perform(paynet, number, cancelled, SUM)
      await cancel(cancelled)
      await cancel(early)
      await perform(paynet, number, early, SUM)
      await perform(paynet, '0', ++reference, SUM)
      await send(paynet, { body: '{"jsonrpc":' })
    }
    const digest = async () => (await inRegion(() => one<{ digest: string }>(DIGEST)))!.digest
    const before = await digest()
    const calls = await inRegion(() =>
      rows<{ body: Buffer }>(
        `select body from provider_calls where tenant_id = :tenant order by id`
      )
    )
    assert.lengthOf(calls, payers.length * 9)

    for (const { body } of calls) await send(paynet, { body })
    await Promise.all(calls.map(({ body }) => send(paynet, { body })))

    assert.equal(await digest(), before)
    for (const { id } of payers) {
      assert.equal((await inRegion(() => balanceOf(id)))!.balanceMinor, -SUM)
    }
    await perform(paynet, payers[0]!.number, ++reference, SUM)
    assert.notEqual(await digest(), before)
  }).timeout(60_000)
})

type Kept = { body: Buffer; adapter: string; path: string | null; headers: Record<string, string> }

/**
 * A day of the three providers that pay in two phases: paid and told twice, given up, taken back,
 * confirmed with another sum, promised for nobody, and taken back before it was promised.
 */
async function aDay(region: PaynetClient['region'], number: string): Promise<Recorder> {
  const clients = {
    payme: await payme.openPayme(region, {}),
    click: await openClick(region, 'click'),
    uzum: await uzum.openUzum(region),
  }
  const account = { account: number }
  await paymeDay(clients.payme, account)
  await clickDay(clients.click, number)
  await uzumDay(clients.uzum, account)
  const paymeBasic = `Basic ${Buffer.from(`Paycom:${payme.KEY}`).toString('base64')}`
  return {
    payme: { client: clients.payme, authorization: paymeBasic },
    click: { client: clients.click, authorization: '' },
    uzum: {
      client: { region, adapter: 'uzum', port: clients.payme.port },
      authorization: clients.uzum.authorization,
    },
  }
}

type Recorder = Record<string, { client: GatewayClient; authorization: string }>

async function paymeDay(client: GatewayClient, account: { account: string }) {
  const amount = Number(SUM)
  const ask = (method: string, params: object) => payme.invoke(client, method, { ...params })
  const create = (id: string, more: object = {}) =>
    ask('CreateTransaction', { id, time: clock.now().toMillis(), amount, account, ...more })
  const [paid, given, back, early] = Array.from({ length: 4 }, payme.newTransaction)
  for (const id of [paid!, given!, back!]) await create(id)
  await ask('PerformTransaction', { id: paid })
  await ask('PerformTransaction', { id: paid })
  await ask('CancelTransaction', { id: given, reason: 4 })
  await ask('PerformTransaction', { id: back })
  await ask('CancelTransaction', { id: back, reason: 5 })
  await ask('CancelTransaction', { id: early, reason: 4 })
  await create(early!)
  await create(payme.newTransaction(), { account: { account: '0' } })
}

async function clickDay(client: GatewayClient, merchant_trans_id: string) {
  const amount = '25000.00'
  const prepared = async () => {
    const answer = await shop(client, 'prepare', { merchant_trans_id, amount })
    return String(answer.body.merchant_prepare_id)
  }
  const complete = (merchant_prepare_id: string, more: object = {}) =>
    shop(client, 'complete', { merchant_trans_id, merchant_prepare_id, amount, ...more })
  await complete(await prepared())
  await complete(await prepared(), { error: '-5017' })
  await complete(await prepared(), { amount: '26000.00' })
  await shop(client, 'prepare', { merchant_trans_id: '0', amount })
}

async function uzumDay(client: uzum.UzumClient, params: { account: string }) {
  const [paid, back] = [uzum.newTransaction(), uzum.newTransaction()]
  const ask = (endpoint: string, transId: string, more: object = {}) =>
    uzum.ask(client, endpoint, { transId, ...more })
  for (const transId of [paid, back]) await ask('create', transId, { params, amount: Number(SUM) })
  const confirmed = { paymentSource: 'UZCARD', tariff: null, phone: '998901234567' }
  await ask('confirm', paid, confirmed)
  await ask('confirm', paid, confirmed)
  await ask('confirm', back, confirmed)
  await ask('reverse', back)
  await ask('reverse', uzum.newTransaction())
}

const KEPT = `
  select adapter, headers, body, substring(path from '/gateway/[^/]+/[^/]+(/.*)') as path
    from provider_calls where tenant_id = :tenant order by id`

test.group('Two phases | a day’s calls replayed', () => {
  test('twice over they leave the ledger and the promises as they were', async ({ assert }) => {
    const region = await openRegion('replay-fargona', '1730', ['Quva'])
    const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
    const payer = await inRegion(() => anAccount({ divisionId: region.divisions.Quva! }))
    const providers = await aDay(region, payer.number)
    const digest = async () => (await inRegion(() => one<{ digest: string }>(DIGEST)))!.digest
    const balance = async () => (await inRegion(() => balanceOf(payer.id)))!.balanceMinor
    assert.isTrue((await balance()) < 0n)
    const before = await digest()
    const calls = await inRegion(() => rows<Kept>(KEPT))
    assert.isAbove(calls.length, 20)

    const again = ({ adapter, body, path, headers }: Kept) => {
      const { client, authorization } = providers[adapter]!
      const plain = Object.fromEntries(
        Object.entries(headers).filter(([name]) => name === 'content-type')
      )
      return call(client, { headers: { ...plain, authorization }, body, tail: path ?? '' })
    }
    for (const kept of calls) await again(kept)
    await Promise.all(calls.map(again))

    assert.equal(await digest(), before)
    assert.deepEqual((await inRegion(verifyLedger)).faults, [])
  }).timeout(90_000)
})
