import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { openRegion } from '#tests/support/open_region'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { call, type GatewayClient } from '#tests/support/payments/gateway_client'
import { invoke, newTransaction, openPayme } from '#tests/support/payments/payme_client'

const SUM = 15_000_00
const NOBODY = '0000000000'
const HOLD_IN_MS = 43_200_000
const METHODS = [
  'CheckPerformTransaction',
  'CreateTransaction',
  'PerformTransaction',
  'CancelTransaction',
  'CheckTransaction',
  'GetStatement',
]

let payme: GatewayClient
let account: TestAccount
let id: string

const inRegion = <T>(work: () => Promise<T>) => asTenant(payme.region.id, work)
const nowMs = () => clock.now().toMillis()
const of = (number = account.number) => ({ account: { account: number } })
const ask = (method: string, params: Record<string, unknown>) => invoke(payme, method, params)
const create = (changes: Record<string, unknown> = {}) =>
  ask('CreateTransaction', { id, time: nowMs(), amount: SUM, ...of(), ...changes })
const perform = () => ask('PerformTransaction', { id })
const cancel = (reason = 3) => ask('CancelTransaction', { id, reason })
const check = () => ask('CheckTransaction', { id })
const balance = async () => (await inRegion(() => balanceOf(account.id)))!.balanceMinor
const payments = () =>
  inRegion(() =>
    rows<{ reference: string }>(
      'select reference from payments where tenant_id = :tenant and account_id = :id',
      { id: account.id }
    )
  )

async function freshAccount() {
  const [divisionId] = Object.values(payme.region.divisions).slice(-1)
  account = await inRegion(() =>
    anAccount({ divisionId: divisionId!, owes: { '2026-09-05': 100_000_00n } })
  )
  id = newTransaction()
}

async function standing() {
  const { faults } = await inRegion(verifyLedger)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
}

test.group('Payme | sandbox, scenario 1: create and cancel', (group) => {
  group.setup(async () => {
    const region = await openRegion('payme-navoiy', '1712', ['Karmana'])
    const settings = { accountType: 'one_time' }
    payme = await openPayme(region, settings, { minAmountMinor: 1_000_00n })
    await freshAccount()
  })
  group.teardown(standing)

  let created: string
  let cancelled: string
  const time = clock.now().toMillis()

  test('1: {method} with a wrong key is -32504')
    .with(METHODS.map((method) => ({ method })))
    .run(async ({ assert }, { method }) => {
      for (const key of ['another-key-of-payme', 'production-key-of-payme', '']) {
        const { code, status } = await invoke(payme, method, {}, key)
        assert.deepEqual({ code, status }, { code: -32504, status: 200 })
      }
    })

  test('2: a wrong amount is -31001', async ({ assert }) => {
    for (const amount of [0, -1, 999_99, 1500000.5, '1500000', null]) {
      const asked = await ask('CheckPerformTransaction', { amount, ...of() })
      assert.equal(asked.code, -31001)
      assert.equal((await create({ amount })).code, -31001)
    }
  })

  test('3: an unknown account is -31050 and names its field', async ({ assert }) => {
    const asked = await ask('CheckPerformTransaction', { amount: SUM, ...of(NOBODY) })
    const promised = await create(of(NOBODY))
    for (const { code, data } of [asked, promised]) {
      assert.deepEqual({ code, data }, { code: -31050, data: 'account' })
    }
  })

  test('4: CheckPerformTransaction allows', async ({ assert }) => {
    const { result } = await ask('CheckPerformTransaction', { amount: SUM, ...of() })
    assert.isTrue(result.allow)
    assert.deepInclude(result.additional, { balance: '-100000.00' })
  })

  test('5: CreateTransaction, and again the same answer', async ({ assert }) => {
    const first = await create({ time })
    created = first.text
    assert.strictEqual(first.result.state, 1)
    assert.match(String(first.result.transaction), /^\d+$/)
    assert.equal((await create({ time })).text, created)
    assert.deepInclude((await check()).result, {
      ...{ state: 1, create_time: first.result.create_time, transaction: first.result.transaction },
      ...{ perform_time: 0, cancel_time: 0, reason: null },
    })
    assert.equal(await balance(), 100_000_00n)
  })

  test('5: another transaction of the account that waits is -31008', async ({ assert }) => {
    assert.equal((await create({ id: newTransaction() })).code, -31008)
  })

  test('PM-54: the same id with another sum is -31008, and changes nothing', async ({ assert }) => {
    assert.equal((await create({ time, amount: SUM + 1 })).code, -31008)
    assert.equal((await create({ time })).text, created)
  })

  test('6: CancelTransaction, and again the same answer', async ({ assert }) => {
    const first = await cancel()
    cancelled = first.text
    assert.strictEqual(first.result.state, -1)
    assert.equal((await cancel()).text, cancelled)
    assert.deepInclude((await check()).result, { state: -1, reason: 3, perform_time: 0 })
  })

  test('after it nothing can be created or performed under that id', async ({ assert }) => {
    assert.equal((await create({ time })).code, -31008)
    assert.equal((await perform()).code, -31008)
    assert.lengthOf(await payments(), 0)
    assert.strictEqual((await create({ id: newTransaction() })).result.state, 1)
  })
})

test.group('Payme | sandbox, scenario 2: perform and cancel', (group) => {
  group.setup(async () => {
    const region = await openRegion('payme-sirdaryo', '1724', ['Boyovut'])
    payme = await openPayme(region, {}, { minAmountMinor: 1_000_00n })
  })
  group.each.setup(freshAccount)
  group.teardown(standing)

  test('3: PerformTransaction, and again the same answer; one payment', async ({ assert }) => {
    await create()
    const first = await perform()
    assert.strictEqual(first.result.state, 2)
    assert.equal((await perform()).text, first.text)
    assert.deepInclude((await check()).result, { ...first.result, cancel_time: 0, reason: null })
    assert.deepEqual(await payments(), [{ reference: id }])
    assert.equal(await balance(), 100_000_00n - BigInt(SUM))
  })

  test('4: CancelTransaction of a performed one, and again the same answer', async ({ assert }) => {
    await create()
    const { result } = await perform()
    const first = await cancel(5)
    assert.strictEqual(first.result.state, -2)
    assert.equal((await cancel(5)).text, first.text)
    const told = { state: -2, reason: 5, perform_time: result.perform_time }
    assert.deepInclude((await check()).result, { ...told, cancel_time: first.result.cancel_time })
    assert.equal(await balance(), 100_000_00n)
    assert.equal((await perform()).code, -31008)
  })

  test('PM-57, PM-62: twenty at once are one transaction and one payment', async ({ assert }) => {
    const time = nowMs()
    const twenty = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 20 }, work))
    const created = await twenty(() => create({ time }))
    const performed = await twenty(perform)
    for (const answers of [created, performed]) {
      assert.lengthOf([...new Set(answers.map(({ text }) => text))], 1, answers[0]!.text)
    }
    assert.lengthOf(await payments(), 1)
  })

  test('an accumulative account takes two transactions side by side', async ({ assert }) => {
    assert.strictEqual((await create()).result.state, 1)
    id = newTransaction()
    assert.strictEqual((await create()).result.state, 1)
    assert.strictEqual((await perform()).result.state, 2)
  })

  test('PM-58: twelve hours after its time it is -1 because of 4', async ({ assert }) => {
    assert.strictEqual((await create({ time: nowMs() - HOLD_IN_MS + 1500 })).result.state, 1)
    await new Promise((next) => setTimeout(next, 1600))
    assert.equal((await perform()).code, -31008)
    assert.deepInclude((await check()).result, { state: -1, reason: 4, perform_time: 0 })
    assert.strictEqual((await cancel()).result.state, -1)
    assert.lengthOf(await payments(), 0)
  })

  test('what began longer ago is not created', async ({ assert }) => {
    assert.equal((await create({ time: nowMs() - HOLD_IN_MS - 1 })).code, -31008)
  })

  test('GetStatement has all states, by Payme’s time, both ends included', async ({ assert }) => {
    const last = nowMs()
    const ids = [newTransaction(), newTransaction(), newTransaction()]
    for (const [at, one] of [...ids.entries()].reverse()) {
      id = one
      await create({ time: last - 2 + at })
    }
    await perform()
    await cancel(5)
    const { result } = await ask('GetStatement', { from: last - 2, to: last })
    const listed = result.transactions as { id: string; state: number; amount: number }[]
    assert.deepEqual(
      listed.filter((one) => ids.includes(one.id)).map((one) => [one.id, one.state, one.amount]),
      [
        [ids[0], -2, SUM],
        [ids[1], 1, SUM],
        [ids[2], 1, SUM],
      ]
    )
    const before = await ask('GetStatement', { from: 0, to: 1 })
    assert.deepEqual(before.result, { transactions: [] })
  })

  test('SetFiscalData is kept for the payment and for its cancellation', async ({ assert }) => {
    const fiscal_data = { receipt_id: 121, fiscal_sign: '0012' }
    await create()
    const early = await ask('SetFiscalData', { id, type: 'PERFORM', fiscal_data })
    assert.equal(early.code, -32001)
    await perform()
    for (const type of ['PERFORM', 'PERFORM', 'CANCEL']) {
      if (type === 'CANCEL') await cancel(5)
      const { result } = await ask('SetFiscalData', { id, type, fiscal_data })
      assert.deepEqual(result, { success: true })
    }
    const kept = await inRegion(() =>
      rows<{ about: string; data: unknown }>(
        `select r.about, r.data from fiscal_receipts r
           join payments p on p.tenant_id = r.tenant_id and p.payment_id = r.payment_id
          where r.tenant_id = :tenant and p.reference = :id order by r.about`,
        { id }
      )
    )
    const data = { receipt_id: '121', fiscal_sign: '0012' }
    assert.deepEqual(kept, [
      { about: 'cancellation', data },
      { about: 'payment', data },
    ])
  })

  test('unknown ids are -31003', async ({ assert }) => {
    for (const answer of [await perform(), await check(), await cancel()]) {
      assert.equal(answer.code, -31003)
    }
  })

  test('{id}: {code}, always with HTTP 200')
    .with([
      { id: 'PM-01 GET', sent: { method: 'GET' }, code: -32300 },
      { id: 'PM-01 PUT', sent: { method: 'PUT' }, code: -32300 },
      { id: 'PM-02 empty body', sent: { body: '' }, code: -32504 },
      { id: 'PM-13 too large', sent: { body: ' '.repeat(300 * 1024) }, code: -32700 },
    ])
    .run(async ({ assert }, { sent, code }) => {
      const { status, body } = await call(payme, sent)
      assert.equal(status, 200)
      assert.equal((body.error as { code: number }).code, code)
    })
})
