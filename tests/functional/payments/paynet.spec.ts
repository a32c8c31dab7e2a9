import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { closePeriod } from '#ledger/actions/close_period'
import { reopenPeriod } from '#ledger/actions/reopen_period'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import {
  invoke,
  openPaynet,
  perform,
  send,
  SERVICE_ID,
  type PaynetAnswer,
  type PaynetClient,
} from '#tests/support/payments/paynet_client'
import { theWorld } from '#tests/support/world'

const NOBODY = '0000000000'
const NOT_FOUND = [301, 302, 304, 305]

let paynet: PaynetClient
let account: TestAccount
let lastTransaction = 10_000_000_000n

let lastCall = '0'

const newTransaction = () => ++lastTransaction
/** The last call that others have made to the region before. */
const lastCallOf = ({ region }: PaynetClient) =>
  asTenant(region.id, async () => {
    const last = await one<{ id: string }>(
      `select coalesce(max(id), 0)::text as id from provider_calls where tenant_id = :tenant`
    )
    return last!.id
  })
const code = (answer: PaynetAnswer) => answer.body.error?.code
const now = () => clock.now().toFormat('yyyy-MM-dd HH:mm:ss')

function inRegion<T>(work: () => Promise<T>) {
  return asTenant(paynet.region.id, work)
}

const freshAccount = (owes: Record<string, bigint> = {}) =>
  inRegion(() => anAccount({ divisionId: paynet.region.divisions.Urgut!, owes }))

const paymentsOf = (accountId: string) =>
  inRegion(() =>
    rows<{ payment_id: string; reference: string; status: string }>(
      `select payment_id, reference, status from payments
        where tenant_id = :tenant and account_id = :accountId order by payment_id`,
      { accountId }
    )
  )

test.group('PAYNET | the vendor’s twelve cases, in order', (group) => {
  const transaction = 12345678901n
  const dateFrom = () => `${clock.today()} 00:00:00`
  const dateTo = () => `${clock.today()} 23:59:59`

  group.setup(async () => {
    paynet = await openPaynet(theWorld().samarqand, { minAmountMinor: 1_000_00n })
    account = await freshAccount({ '2026-09-05': 100_000_00n })
    lastCall = await lastCallOf(paynet)
  })

  test('1: GetInformation of an unknown client', async ({ assert }) => {
    const answer = await invoke(paynet, 'GetInformation', { fields: { account: NOBODY } })
    assert.oneOf(code(answer), NOT_FOUND)
  })

  test('2: GetInformation of a known client', async ({ assert }) => {
    const { body } = await invoke(paynet, 'GetInformation', {
      fields: { account: account.number },
    })
    assert.equal(body.result!.status, '0')
    assert.isString(body.result!.timestamp)
    assert.deepInclude(body.result!.fields, { debt: 100_000_00, balance: -100_000_00 })
  })

  test('3: PerformTransaction for an unknown client', async ({ assert }) => {
    assert.oneOf(code(await perform(paynet, NOBODY, transaction)), NOT_FOUND)
  })

  test('4: PerformTransaction with a wrong amount', async ({ assert }) => {
    for (const amount of [0, -5, 100.5, 999_99, '150000']) {
      assert.equal(code(await perform(paynet, account.number, transaction, amount)), 413)
    }
  })

  test('5: PerformTransaction, good', async ({ assert }) => {
    const { body, status } = await perform(paynet, account.number, transaction)
    assert.equal(status, 200)
    assert.isNumber(body.result!.providerTrnId)
    assert.deepInclude(body.result!.fields, { balance: -85_000_00 })
  })

  test('6: the same transaction again', async ({ assert }) => {
    assert.equal(code(await perform(paynet, account.number, transaction)), 201)
    assert.lengthOf(await paymentsOf(account.id), 1)
  })

  test('7: CheckTransaction', async ({ assert }) => {
    const { body } = await invoke(paynet, 'CheckTransaction', {
      transactionId: transaction,
      timestamp: now(),
    })
    assert.strictEqual(body.result!.transactionState, 1)
  })

  test('8: GetStatement over the period', async ({ assert }) => {
    const { body } = await invoke(paynet, 'GetStatement', {
      dateFrom: dateFrom(),
      dateTo: dateTo(),
    })
    const [line] = body.result!.statements as unknown as Record<string, unknown>[]
    assert.deepInclude(line, { amount: 15_000_00, transactionId: Number(transaction) })
  })

  test('9: CancelTransaction', async ({ assert }) => {
    const { body } = await invoke(paynet, 'CancelTransaction', {
      transactionId: transaction,
      timestamp: now(),
    })
    assert.strictEqual(body.result!.transactionState, 2)
    const balance = await inRegion(() => balanceOf(account.id))
    assert.equal(balance!.balanceMinor, 100_000_00n)
  })

  test('10: CancelTransaction again', async ({ assert }) => {
    const again = await invoke(paynet, 'CancelTransaction', { transactionId: transaction })
    assert.equal(code(again), 202)
  })

  test('11: CheckTransaction of the cancelled one', async ({ assert }) => {
    const { body } = await invoke(paynet, 'CheckTransaction', { transactionId: transaction })
    assert.strictEqual(body.result!.transactionState, 2)
  })

  test('12: GetStatement no longer lists it', async ({ assert }) => {
    const { body } = await invoke(paynet, 'GetStatement', {
      dateFrom: dateFrom(),
      dateTo: dateTo(),
    })
    assert.deepEqual(body.result!.statements, [])
  })

  test('afterwards the books agree and each call is stored with its answer', async ({ assert }) => {
    const { faults, calls } = await inRegion(async () => ({
      faults: (await verifyLedger()).faults,
      calls: await rows<{ sent: string; command: string; outcome: string; answered: boolean }>(
        `select convert_from(body, 'UTF8') as sent, command, outcome,
                reply_body is not null and answered_at >= received_at as answered
           from provider_calls where tenant_id = :tenant and id > :lastCall order by id`,
        { lastCall }
      ),
    }))
    assert.deepEqual(faults, [])
    assert.isTrue(calls.every((call) => call.answered))
    assert.lengthOf(calls, 16)
    assert.deepEqual(calls.map((call) => call.outcome).slice(-7), [
      'pay_repeated',
      'status',
      'statement',
      'cancelled',
      'cancel_repeated',
      'status',
      'statement',
    ])
  })
})

test.group('PAYNET | once and only once', () => {
  test('twenty identical calls at the same moment: one success, nineteen 201', async ({
    assert,
  }) => {
    const payer = await freshAccount()
    const transaction = newTransaction()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => perform(paynet, payer.number, transaction))
    )
    assert.lengthOf(
      answers.filter(({ body }) => body.result),
      1
    )
    assert.lengthOf(
      answers.filter((answer) => code(answer) === 201),
      19
    )
    assert.lengthOf(await paymentsOf(payer.id), 1)
    const posted = await inRegion(() =>
      one(
        `select count(*)::int as entries from entries
          where tenant_id = :tenant and period = :period and account_id = :id`,
        { period: clock.period(), id: payer.id }
      )
    )
    assert.deepEqual(posted, { entries: 1 })
  })

  test('the same transaction with another sum is 201, alarmed, and changes nothing', async ({
    assert,
  }) => {
    const payer = await freshAccount()
    const transaction = newTransaction()
    await perform(paynet, payer.number, transaction, 10_000_00)
    assert.equal(code(await perform(paynet, payer.number, transaction, 20_000_00)), 201)

    const balance = await inRegion(() => balanceOf(payer.id))
    assert.equal(balance!.balanceMinor, -10_000_00n)
    const alarms = await inRegion(() =>
      rows(
        `select actor_name from audit_log where tenant_id = :tenant and account_id = :id
          and action = 'payment.conflict'`,
        payer
      )
    )
    assert.deepEqual(alarms, [{ actor_name: 'paynet' }])
  })

  test('a refused Perform does not burn the id', async ({ assert }) => {
    const payer = await freshAccount()
    const transaction = newTransaction()
    assert.equal(code(await perform(paynet, NOBODY, transaction)), 302)
    assert.equal(code(await perform(paynet, payer.number, transaction, 5)), 413)
    assert.equal(code(await perform(paynet, payer.number, transaction, 10n ** 13n)), 415)
    assert.exists((await perform(paynet, payer.number, transaction)).body.result)
  })

  test('an id of twenty digits is kept and echoed digit for digit', async ({ assert }) => {
    const payer = await freshAccount()
    const transaction = 12345678901234567890n
    assert.exists((await perform(paynet, payer.number, transaction)).body.result)
    assert.equal((await paymentsOf(payer.id))[0]!.reference, '12345678901234567890')

    const { text } = await invoke(paynet, 'GetStatement', {
      dateFrom: `${clock.today()} 00:00:00`,
      dateTo: `${clock.today()} 23:59:59`,
    })
    assert.include(text, '"transactionId":12345678901234567890,')
    assert.equal(code(await perform(paynet, payer.number, transaction + 1n)), undefined)
    assert.lengthOf(await paymentsOf(payer.id), 2)
  })

  test('an id sent as text is the same id', async ({ assert }) => {
    const payer = await freshAccount()
    const transaction = newTransaction()
    assert.exists((await perform(paynet, payer.number, String(transaction))).body.result)
    assert.equal(code(await perform(paynet, payer.number, transaction)), 201)
  })

  test('two regions with the same account number and transaction each get their own', async ({
    assert,
  }) => {
    const { buxoro } = theWorld()
    const other = await openPaynet(buxoro)
    const number = '5550001112'
    const transaction = newTransaction()
    const here = await inRegion(() =>
      anAccount({ divisionId: paynet.region.divisions.Urgut!, number })
    )
    const there = await asTenant(buxoro.id, () =>
      anAccount({ divisionId: buxoro.divisions.Vobkent!, number })
    )
    const answers = [
      await perform(paynet, number, transaction, 11_000_00),
      await perform(other, number, transaction, 22_000_00),
    ]
    assert.deepEqual(
      answers.map(({ body }) => (body.result!.fields as unknown as { balance: number }).balance),
      [11_000_00, 22_000_00]
    )
    assert.equal((await inRegion(() => balanceOf(here.id)))!.balanceMinor, -11_000_00n)
    assert.equal((await asTenant(buxoro.id, () => balanceOf(there.id)))!.balanceMinor, -22_000_00n)

    const stranger = { ...paynet, region: buxoro }
    assert.equal((await perform(stranger, number, newTransaction())).status, 401)
  })
})

test.group('PAYNET | cancelling', () => {
  test('a cancellation that comes before its payment refuses the payment', async ({ assert }) => {
    const payer = await freshAccount()
    const transactionId = newTransaction()
    assert.equal(code(await invoke(paynet, 'CancelTransaction', { transactionId })), 203)
    assert.equal(code(await perform(paynet, payer.number, transactionId)), 202)
    assert.isEmpty(await paymentsOf(payer.id))
  })

  test('cancel and perform at the same moment end in one truth', async ({ assert }) => {
    const payer = await freshAccount()
    for (let round = 0; round < 15; round++) {
      const transactionId = newTransaction()
      const [cancel, pay] = await Promise.all([
        invoke(paynet, 'CancelTransaction', { transactionId }),
        perform(paynet, payer.number, transactionId, 1_000_00),
      ])
      const isCancelled = cancel.body.result !== undefined
      const isPaid = pay.body.result !== undefined
      assert.equal(isCancelled, isPaid, 'what was taken was given back, what was not was refused')
    }
    assert.equal((await inRegion(() => balanceOf(payer.id)))!.balanceMinor, 0n)
    assert.deepEqual((await inRegion(() => verifyLedger())).faults, [])
  })

  test('twice at the same moment reverses once', async ({ assert }) => {
    const payer = await freshAccount()
    const transactionId = newTransaction()
    await perform(paynet, payer.number, transactionId)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => invoke(paynet, 'CancelTransaction', { transactionId }))
    )
    assert.deepEqual(answers.map(code).sort(), [202, 202, 202, 202, undefined])
  })

  test('a cancelled payment is not performed again', async ({ assert }) => {
    const payer = await freshAccount()
    const transactionId = newTransaction()
    await perform(paynet, payer.number, transactionId)
    await invoke(paynet, 'CancelTransaction', { transactionId })
    assert.equal(code(await perform(paynet, payer.number, transactionId)), 202)
  })

  test('a payment of a closed month is 77', async ({ assert }) => {
    const payer = await freshAccount()
    const transactionId = newTransaction()
    await perform(paynet, payer.number, transactionId)
    const month = { divisionId: paynet.region.divisions.Urgut!, period: clock.period() }
    await inRegion(() => closePeriod(month))
    const late = await invoke(paynet, 'CancelTransaction', { transactionId })
    await inRegion(() => reopenPeriod({ ...month, reason: 'test' }))

    assert.equal(code(late), 77)
    assert.exists((await invoke(paynet, 'CancelTransaction', { transactionId })).body.result)
  })
})

test.group('PAYNET | who calls and what', () => {
  test('without credentials, or with wrong ones: 401 and nothing else', async ({ assert }) => {
    const body = JSON.stringify({ jsonrpc: '2.0', method: 'GetInformation', id: 1, params: {} })
    const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`
    for (const authorization of [
      '',
      'Bearer x',
      basic(`${paynet.login}:wrong`),
      basic(`other:${paynet.password}`),
      basic(`${paynet.login}:`),
    ]) {
      const answer = await send(paynet, { body, headers: { authorization } })
      assert.equal(answer.status, 401)
      assert.match(String(answer.headers['www-authenticate']), /^Basic /)
      assert.isUndefined(answer.headers['set-cookie'])
    }
  })

  test('from a network that is not on the list: refused', async ({ assert }) => {
    await inRegion(() =>
      rows(`update payment_channels set networks = '{10.0.0.0/8}' where tenant_id = :tenant
             and adapter = 'paynet'`)
    )
    const answers = [
      await perform(paynet, NOBODY, newTransaction()),
      await send(paynet, { headers: { 'x-forwarded-for': '10.1.1.1' }, method: 'PUT' }),
    ]
    await inRegion(() =>
      rows(`update payment_channels set networks = '{127.0.0.0/8}' where tenant_id = :tenant
             and adapter = 'paynet'`)
    )
    assert.equal(code(answers[0]!), 601)
  })

  test('every fault of the envelope has its own code', async ({ assert }) => {
    const call = (body: string, more = {}) => send(paynet, { body, ...more })
    const method = (name: unknown) =>
      JSON.stringify({ jsonrpc: '2.0', id: 7, method: name, params: { serviceId: SERVICE_ID } })

    assert.equal(code(await call('', { method: 'GET' })), -32300)
    assert.equal(code(await call('{"jsonrpc":')), -32700)
    assert.equal(code(await call('')), -32700)
    assert.equal(code(await call('[]')), -32600)
    assert.equal(code(await call(method(5))), -32600)
    assert.equal(code(await call(method('NoSuchThing'))), -32601)
    assert.equal(code(await call(method(' GetStatement'))), 411)
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await call(method('CheckTransaction'), { headers: { 'content-type': type } })
      assert.equal(code(answer), 411)
      assert.strictEqual(answer.body.id, 7)
      assert.match(String(answer.headers['content-type']), /^application\/json/)
    }
  })

  test('another service is 305 in every method', async ({ assert }) => {
    const params = {
      serviceId: SERVICE_ID + 1,
      transactionId: newTransaction(),
      amount: 1_000_00,
      fields: { account: account.number },
      dateFrom: now(),
      dateTo: now(),
    }
    for (const method of [
      'GetInformation',
      'PerformTransaction',
      'CheckTransaction',
      'CancelTransaction',
      'GetStatement',
    ]) {
      assert.equal(code(await invoke(paynet, method, params)), 305)
    }
  })

  test('a body too large or compressed is not read, and the call is still on record', async ({
    assert,
  }) => {
    const huge = await send(paynet, { body: `{"a":"${'x'.repeat(300_000)}"}` })
    const packed = await send(paynet, { body: '{}', headers: { 'content-encoding': 'gzip' } })
    assert.deepEqual([code(huge), code(packed)], [-32700, -32700])
    const stored = await inRegion(() =>
      rows(
        `select length(body) as bytes, outcome from provider_calls where tenant_id = :tenant
          order by id desc limit 2`
      )
    )
    assert.deepEqual(stored, [
      { bytes: 2, outcome: 'malformed' },
      { bytes: 262_144, outcome: 'malformed' },
    ])
  })

  test('what is stored holds no credentials and can be found by the id of the answer', async ({
    assert,
  }) => {
    const answer = await perform(paynet, NOBODY, newTransaction())
    const call = await inRegion(() =>
      one<{ headers: Record<string, string>; same: boolean; peer: string }>(
        `select headers, peer, sha256(body) = body_sha256 as same from provider_calls
          where tenant_id = :tenant and request_id = :id`,
        { id: String(answer.headers['x-request-id']) }
      )
    )
    assert.notProperty(call!.headers, 'authorization')
    assert.property(call!.headers, 'content-type')
    assert.isTrue(call!.same)
    assert.equal(call!.peer, '127.0.0.1')
  })

  test('an address nobody has is 404 and not a page', async ({ assert }) => {
    for (const path of ['nowhere/paynet', 'samarqand/nothing', 'samarqand/constructor']) {
      const answer = await fetch(`http://127.0.0.1:${paynet.port}/gateway/${path}`, {
        method: 'POST',
      })
      assert.equal(answer.status, 404)
      assert.match(answer.headers.get('content-type')!, /json/)
    }
  })
})

test.group('PAYNET | changing the password', () => {
  test('the new one works, the old one too for a while, then no longer', async ({ assert }) => {
    const change = (client: PaynetClient, newPassword: string) =>
      invoke(client, 'ChangePassword', { newPassword })
    assert.equal(code(await change(paynet, 'abc')), 401)
    assert.equal(code(await change(paynet, paynet.password)), 401)
    assert.equal((await change(paynet, 'yangi-parol-2026')).body.result, 'success')

    const renewed = { ...paynet, password: 'yangi-parol-2026' }
    assert.equal((await perform(renewed, NOBODY, 1n)).status, 200)
    assert.equal((await perform(paynet, NOBODY, 1n)).status, 200)

    await inRegion(() =>
      rows(`update payment_channels set previous_valid_until = now() where tenant_id = :tenant`)
    )
    assert.equal((await perform(paynet, NOBODY, 1n)).status, 401)
    paynet = renewed
  })
})
