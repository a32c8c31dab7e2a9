import { setTimeout } from 'node:timers/promises'
import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { closePeriod } from '#ledger/actions/close_period'
import { reopenPeriod } from '#ledger/actions/reopen_period'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { clock } from '#shared/clock'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { openRegion } from '#tests/support/open_region'
import {
  ask,
  newTransaction,
  openUzum,
  send,
  SERVICE_ID,
  type UzumClient,
} from '#tests/support/payments/uzum_client'

const SUM = 15_000_00
const OWED = 100_000_00n
const NOBODY = '0000000000'

let uzum: UzumClient
let account: TestAccount
let transId: string

const inRegion = <T>(work: () => Promise<T>) => asTenant(uzum.region.id, work)
const divisionId = () => uzum.region.divisions.Karshi!
const create = (changes: Record<string, unknown> = {}) =>
  ask(uzum, 'create', { transId, params: { account: account.number }, amount: SUM, ...changes })
const confirm = () =>
  ask(uzum, 'confirm', { transId, paymentSource: 'UZCARD', tariff: null, phone: '998901234567' })
const reverse = () => ask(uzum, 'reverse', { transId })
const status = () => ask(uzum, 'status', { transId })
const balance = async () => (await inRegion(() => balanceOf(account.id)))!.balanceMinor
const payments = () =>
  inRegion(() =>
    rows<{ reference: string }>(
      'select reference from payments where tenant_id = :tenant and account_id = :id',
      { id: account.id }
    )
  )

async function freshAccount() {
  account = await inRegion(() =>
    anAccount({ divisionId: divisionId(), owes: { '2026-09-05': OWED } })
  )
  transId = newTransaction()
}

async function standing() {
  const { faults } = await inRegion(verifyLedger)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
}

test.group('Uzum | a payment from check to reverse', (group) => {
  group.setup(async () => {
    const region = await openRegion('uzum-qashqadaryo', '1710', ['Karshi'])
    uzum = await openUzum(region, { minAmountMinor: 1_000_00n, maxAmountMinor: 1_000_000_00n })
    await freshAccount()
  })
  group.teardown(standing)

  test('check: OK, with the debt in so‘m', async ({ assert }) => {
    const {
      status: http,
      code,
      body,
    } = await ask(uzum, 'check', {
      params: { account: account.number },
    })
    assert.deepEqual([http, code], [200, 'OK'])
    assert.deepInclude(body.data, {
      amount: { value: 100_000 },
      account: { value: account.number },
    })
  })

  test('check of an unknown account: 10007, HTTP 400', async ({ assert }) => {
    const answer = await ask(uzum, 'check', { params: { account: NOBODY } })
    assert.deepEqual([answer.status, answer.code], [400, '10007'])
  })

  test('create for a wrong account or sum promises nothing', async ({ assert }) => {
    assert.equal((await create({ params: { account: NOBODY } })).code, '10007')
    assert.equal((await create({ amount: 0 })).code, '10011')
    assert.equal((await create({ amount: 999_99 })).code, '10012')
    assert.equal((await create({ amount: 1_000_000_01 })).code, '10013')
    assert.equal((await status()).code, '10014')
    assert.equal((await confirm()).code, '10014')
  })

  test('create under the same transId: CREATED, and nothing is posted', async ({ assert }) => {
    const { status: http, code, body, text } = await create()
    assert.deepEqual([http, code, body.amount], [200, 'CREATED', SUM])
    assert.include(text, `"serviceId":${SERVICE_ID},"transId":"${transId}"`)
    assert.equal(await balance(), OWED)
  })

  test('create again: 10010, with other content too', async ({ assert }) => {
    assert.equal((await create()).code, '10010')
    assert.equal((await create({ amount: SUM + 1 })).code, '10010')
    assert.equal((await create({ transId: transId.toUpperCase() })).code, '10010')
  })

  test('status: CREATED', async ({ assert }) => {
    const { code, body } = await status()
    assert.equal(code, 'CREATED')
    assert.isNumber(body.transTime)
    assert.deepInclude(body, { confirmTime: null, reverseTime: null, amount: SUM })
  })

  test('confirm: CONFIRMED and posted once', async ({ assert }) => {
    const { code, body } = await confirm()
    assert.deepEqual([code, body.amount], ['CONFIRMED', SUM])
    assert.equal(await balance(), OWED - BigInt(SUM))
    assert.deepEqual(await payments(), [{ reference: transId }])
  })

  test('confirm again: 10016, create again: 10010, status: CONFIRMED', async ({ assert }) => {
    assert.equal((await confirm()).code, '10016')
    assert.equal((await create()).code, '10010')
    assert.equal((await status()).code, 'CONFIRMED')
    assert.lengthOf(await payments(), 1)
  })

  test('reverse in a closed month: 10017', async ({ assert }) => {
    const month = { divisionId: divisionId(), period: clock.period() }
    await inRegion(() => closePeriod(month))
    const late = await reverse()
    await inRegion(() => reopenPeriod({ ...month, reason: 'test' }))
    assert.equal(late.code, '10017')
  })

  test('reverse: REVERSED, then 10018; confirm is 10015', async ({ assert }) => {
    const { code, body } = await reverse()
    assert.deepEqual([code, body.amount], ['REVERSED', SUM])
    assert.equal(await balance(), OWED)
    assert.equal((await reverse()).code, '10018')
    assert.equal((await confirm()).code, '10015')
    const told = await status()
    assert.equal(told.code, 'REVERSED')
    assert.isNumber(told.body.confirmTime)
    assert.isNumber(told.body.reverseTime)
  })
})

test.group('Uzum | promises that are not kept', (group) => {
  group.each.setup(() => freshAccount())
  group.teardown(standing)

  test('reverse of a promise gives it up', async ({ assert }) => {
    await create()
    assert.equal((await reverse()).code, 'REVERSED')
    assert.equal((await reverse()).code, '10018')
    assert.equal((await confirm()).code, '10015')
    assert.equal((await create()).code, '10009')
    assert.equal((await status()).code, 'REVERSED')
    assert.isEmpty(await payments())
  })

  test('30 minutes after Uzum made it a promise is FAILED and cannot be confirmed', async ({
    assert,
  }) => {
    const made = clock.now().minus({ minutes: 30 }).toMillis()
    assert.equal((await create({ timestamp: made - 1 })).code, '10009')
    assert.equal((await create({ timestamp: made + 2500 })).code, 'CREATED')
    await setTimeout(2600)

    assert.equal((await confirm()).code, '10015')
    assert.equal((await reverse()).code, '10018')
    assert.equal((await create()).code, '10009')
    const told = await status()
    assert.deepEqual([told.status, told.code], [200, 'FAILED'])
    assert.isEmpty(await payments())
  })

  test('reverse of nothing: 10014, and what comes after it is refused', async ({ assert }) => {
    assert.equal((await reverse()).code, '10014')
    assert.equal((await create()).code, '10009')
  })

  test('twenty confirmations at the same moment: one CONFIRMED, nineteen 10016', async ({
    assert,
  }) => {
    await create()
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm()))
    const codes = answers.map(({ code }) => code).sort()
    assert.deepEqual(codes, [...Array<string>(19).fill('10016'), 'CONFIRMED'])
    assert.lengthOf(await payments(), 1)
    assert.equal(await balance(), OWED - BigInt(SUM))
  })
})

test.group('Uzum | who calls and what', (group) => {
  group.each.setup(() => freshAccount())

  test('wrong credentials: 10001, HTTP 400, at every address', async ({ assert }) => {
    const wrong = `Basic ${Buffer.from('uzum:wrong').toString('base64')}`
    for (const endpoint of ['check', 'create', 'confirm', 'reverse', 'status']) {
      for (const authorization of [wrong, '', 'Bearer x']) {
        const answer = await send(uzum, endpoint, { body: '{}', authorization })
        assert.deepEqual([answer.status, answer.code], [400, '10001'])
      }
    }
  })

  test('another service: 10006; broken JSON: 10002; GET: 10003; a part missing: 10005', async ({
    assert,
  }) => {
    const params = { account: account.number }
    const body = JSON.stringify({ serviceId: 5, timestamp: clock.now().toMillis(), params })
    assert.equal((await send(uzum, 'check', { body })).code, '10006')
    assert.equal((await send(uzum, 'check', { body: '{"serviceId":' })).code, '10002')
    assert.equal((await send(uzum, 'check', { method: 'GET' })).code, '10003')
    assert.equal((await ask(uzum, 'create', { transId, params })).code, '10005')
    assert.equal((await ask(uzum, 'refund', { transId })).code, '10003')
  })
})
