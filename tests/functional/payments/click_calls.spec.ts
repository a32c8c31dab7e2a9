import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { rows } from '#shared/database/sql'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { openRegion } from '#tests/support/open_region'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import {
  call,
  type GatewayAnswer,
  type GatewayClient,
} from '#tests/support/payments/gateway_client'
import { advanced, openClick, shop, type ShopFields } from '#tests/support/payments/click_client'
import type { Region } from '#tests/support/world'

const SUM = 150_000_00n
const NOBODY = '0000000000'
const BAD_SIGNATURE = { sign_string: '0'.repeat(32) }

let click: GatewayClient
let account: TestAccount

const inRegion = <T>(work: () => Promise<T>) => asTenant(click.region.id, work)
const balance = async () => (await inRegion(() => balanceOf(account.id)))!.balanceMinor
const payments = () =>
  inRegion(() =>
    rows<{ payment_id: string }>(
      'select payment_id from payments where tenant_id = :tenant and account_id = :id',
      { id: account.id }
    )
  )

async function freshAccount() {
  const [divisionId] = Object.values(click.region.divisions).slice(-1)
  account = await inRegion(() => anAccount({ divisionId: divisionId! }))
}

async function standing() {
  const { faults } = await inRegion(verifyLedger)
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
}

const prepare = (fields: Partial<ShopFields> = {}) =>
  shop(click, 'prepare', { merchant_trans_id: account.number, ...fields })
const complete = (prepareId: string, fields: Partial<ShopFields> = {}) =>
  shop(click, 'complete', {
    merchant_trans_id: account.number,
    merchant_prepare_id: prepareId,
    ...fields,
  })
const idOf = (answer: GatewayAnswer) => String(answer.body.merchant_prepare_id)
const errorOf = async (answer: Promise<GatewayAnswer>) => (await answer).body.error

test.group('Click | the vendor tool’s fifteen scenarios, in order', (group) => {
  let prepared: string

  group.setup(async () => {
    const region = await openRegion('click-navoiy', '1712', ['Karmana'])
    click = await openClick(region, 'click', { minAmountMinor: 1_000_00n })
    await freshAccount()
  })
  group.teardown(standing)

  const expect =
    (error: number, answer: () => Promise<GatewayAnswer>) =>
    async ({ assert }: { assert: { equal(one: unknown, other: unknown): void } }) =>
      assert.equal(await errorOf(answer()), error)

  test(
    '1: prepare, bad signature: -1',
    expect(-1, () => prepare(BAD_SIGNATURE))
  )

  test('2: prepare: 0', async ({ assert }) => {
    const answer = await prepare()
    assert.deepInclude(answer.body, { error: 0, merchant_trans_id: account.number })
    prepared = idOf(answer)
    assert.equal(await balance(), 0n)
  })

  test(
    '3: complete, bad signature: -1',
    expect(-1, () => complete(prepared, BAD_SIGNATURE))
  )
  test(
    '4: wrong amount: -2',
    expect(-2, () => complete(prepared, { amount: '150001.00' }))
  )

  test('5: complete: 0, and the money is there', async ({ assert }) => {
    const { body } = await complete(prepared)
    const [payment] = await payments()
    assert.deepInclude(body, { error: 0, merchant_confirm_id: Number(payment!.payment_id) })
    assert.equal(await balance(), -SUM)
  })

  test(
    '6: complete again: -4',
    expect(-4, () => complete(prepared))
  )
  test(
    '7: cancel of a completed one: -4',
    expect(-4, () => complete(prepared, { error: '-1' }))
  )
  test(
    '8: unknown account: -5',
    expect(-5, () => prepare({ merchant_trans_id: NOBODY }))
  )

  test('9: prepare of the next: 0', async ({ assert }) => {
    const answer = await prepare()
    assert.equal(answer.body.error, 0)
    assert.notEqual(idOf(answer), prepared)
    prepared = idOf(answer)
  })

  test(
    '10: wrong merchant_prepare_id: -6',
    expect(-6, () => complete('999999999'))
  )
  test(
    '11: complete of the next: 0',
    expect(0, () => complete(prepared))
  )

  test('12: prepare of the third: 0', async ({ assert }) => {
    const answer = await prepare()
    assert.equal(answer.body.error, 0)
    prepared = idOf(answer)
  })

  test(
    '13: cancel: -9',
    expect(-9, () => complete(prepared, { error: '-5017' }))
  )
  test(
    '14: cancel again: -9',
    expect(-9, () => complete(prepared, { error: '-5017' }))
  )
  test(
    '15: complete of a cancelled one: -9',
    expect(-9, () => complete(prepared))
  )

  test('two payments are left of it, and their sum', async ({ assert }) => {
    assert.lengthOf(await payments(), 2)
    assert.equal(await balance(), -2n * SUM)
  })
})

test.group('Click | besides', (group) => {
  group.setup(async () => {
    const region = await openRegion('click-sirdaryo', '1724', ['Boyovut'])
    click = await openClick(region, 'click', { minAmountMinor: 1_000_00n })
  })
  group.each.setup(freshAccount)
  group.teardown(standing)

  test('twenty completions at once are one payment: one 0, nineteen -4', async ({ assert }) => {
    const prepared = idOf(await prepare())
    const answers = await Promise.all(Array.from({ length: 20 }, () => complete(prepared)))
    const errors = answers.map(({ body }) => body.error as number).sort((a, b) => a - b)
    assert.deepEqual(errors, [...Array.from({ length: 19 }, () => -4), 0])
    assert.lengthOf(await payments(), 1)
  })

  test('a completion and a cancellation at once: exactly one of them wins', async ({ assert }) => {
    const prepared = idOf(await prepare())
    const [done, given] = await Promise.all([
      errorOf(complete(prepared)),
      errorOf(complete(prepared, { error: '-5017' })),
    ])
    assert.include(['0 -4', '-9 -9'], `${done} ${given}`)
    assert.lengthOf(await payments(), done === 0 ? 1 : 0)
  })

  test('tiyin are kept; a third decimal is -2', async ({ assert }) => {
    const prepared = idOf(await prepare({ amount: '1000.05' }))
    assert.equal(await errorOf(complete(prepared, { amount: '1000.05' })), 0)
    assert.equal(await balance(), -1_000_05n)
    assert.equal(await errorOf(prepare({ amount: '1000.005' })), -2)
    assert.equal(await errorOf(prepare({ amount: '999.99' })), -2)
  })

  test('{id}: {error}, with HTTP 200')
    .with([
      { id: 'a GET', sent: { method: 'GET' }, error: -8 },
      { id: 'an empty body', sent: { body: '' }, error: -8 },
      { id: 'too large', sent: { body: 'a'.repeat(300 * 1024) }, error: -8 },
    ])
    .run(async ({ assert }, { sent, error }) => {
      const { status, body } = await call(click, sent)
      assert.equal(status, 200)
      assert.equal(body.error, error)
    })
})

test.group('Click Advanced | getinfo to compare', (group) => {
  let region: Region
  let paydoc = 900_000

  group.setup(async () => {
    region = await openRegion('click-jizzax', '1708', ['Zomin'])
    const settings = { unsigned: 'open' }
    click = await openClick(region, 'click_advanced', { minAmountMinor: 1_000_00n, settings })
  })
  group.each.setup(async () => {
    await freshAccount()
    paydoc++
  })
  group.teardown(standing)

  const params = () => ({ contract: account.number, amount: '150000' })
  const ask = async (action: number, fields: Record<string, unknown> = {}) =>
    (await advanced(click, action, { click_paydoc_id: paydoc, params: params(), ...fields })).body

  test('getinfo tells of an account, and -5 of none', async ({ assert }) => {
    const { error, params: told } = await ask(0, { params: { contract: account.number } })
    assert.equal(error, 0)
    assert.deepInclude(told, { contract: account.number, balance: '0.00' })
    assert.equal((await ask(0, { params: { contract: NOBODY } })).error, -5)
  })

  test('prepare twice is one promise; confirm is 0, then -4; check follows', async ({ assert }) => {
    const first = await ask(1)
    const { merchant_prepare_id } = first
    assert.equal(first.error, 0)
    assert.deepEqual(await ask(1), first)
    assert.equal((await ask(3, { merchant_prepare_id })).status, 0)
    assert.equal((await ask(2, { merchant_prepare_id })).error, 0)
    assert.equal((await ask(2, { merchant_prepare_id })).error, -4)
    assert.equal((await ask(3, { merchant_prepare_id })).status, 2)
    assert.lengthOf(await payments(), 1)
  })

  test('a confirmation with the promise of another payment is refused', async ({ assert }) => {
    const { merchant_prepare_id } = await ask(1)
    const answer = await ask(2, { merchant_prepare_id, click_paydoc_id: paydoc + 1_000_000 })
    assert.notEqual(answer.error, 0)
    assert.lengthOf(await payments(), 0)
  })

  test('compare lists what is paid, to the tiyin', async ({ assert }) => {
    await ask(1)
    paydoc++
    const { merchant_prepare_id } = await ask(1)
    await ask(2, { merchant_prepare_id })
    const day = clock.today()
    const dates = { from_date: `${day} 00:00:00`, till_date: `${day} 23:59:59` }
    const { requests } = await ask(4, dates)
    const listed = requests as Record<string, unknown>
    assert.notProperty(listed, String(paydoc - 1))
    assert.deepEqual(listed[paydoc], {
      click_paydoc_id: paydoc,
      params: { contract: account.number, amount: 150_000 },
    })
  })
})
