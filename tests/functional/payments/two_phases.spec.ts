import { test } from '@japa/runner'
import type { Outcome, ReservationFacts } from '@hisob/contract'
import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { sweepPromises } from '#payments/actions/sweep_promises'
import { reversePayment } from '#payments/actions/reverse_payment'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { openPaynet } from '#tests/support/payments/paynet_client'
import {
  ask,
  cancel,
  confirm,
  nameOf,
  newReference,
  paymentsOf,
  release,
  reserve,
  type Provider,
} from '#tests/support/payments/two_phases'
import { openRegion } from '#tests/support/open_region'

let provider: Provider
let account: TestAccount
let reference: string

const inRegion = <T>(work: () => Promise<T>) => asTenant(provider.region.id, work)
const freshAccount = () =>
  inRegion(() => anAccount({ divisionId: provider.region.divisions.Gazli! }))
const asking = async (command: Parameters<typeof ask>[1]) => nameOf(await ask(provider, command))
const promise = (more: Partial<Parameters<typeof reserve>[0]> = {}) =>
  ask(provider, reserve({ account: account.number, reference, ...more }))
const balance = async () => (await inRegion(() => balanceOf(account.id)))!.balanceMinor

function factsOf(outcome: Outcome): ReservationFacts {
  if (!('reservation' in outcome) || !outcome.reservation) throw new Error(nameOf(outcome))
  return outcome.reservation
}

const longAgo = () => clock.now().minus({ hours: 2 }).toUTC().toISO()
test.group('Payments | two phases', (group) => {
  group.setup(async () => {
    const region = await openRegion('promise-buxoro', '1706', ['Gazli'])
    await openPaynet(region, { minAmountMinor: 1_000_00n, maxAmountMinor: 1_000_000_00n })
    provider = { region, adapter: 'paynet' }
  })
  group.each.setup(async () => {
    account = await freshAccount()
    reference = newReference()
  })
  group.teardown(async () => {
    const { faults } = await inRegion(verifyLedger)
    if (faults.length > 0) throw new Error(JSON.stringify(faults))
  })

  test('a promise posts nothing; confirmed it is one payment under its reference', async ({
    assert,
  }) => {
    const reserved = await promise()
    assert.deepInclude(factsOf(reserved), {
      reference,
      account: account.number,
      state: 'reserved',
      paymentId: null,
    })
    assert.deepEqual(await paymentsOf(provider, account.id), { payments: 0, entries: 0 })

    const paid = await ask(provider, confirm(reference))
    assert.equal(paid.kind, 'paid')
    assert.equal(factsOf({ kind: 'reserved', reservation: paidPromise(paid) }).state, 'performed')
    assert.equal(await balance(), -70_000_00n)
    const again = await ask(provider, confirm(reference))
    assert.deepEqual(again, { ...paid, kind: 'pay_repeated' } as Outcome)
    assert.equal((await paymentsOf(provider, account.id)).payments, 1)
  })

  test('the same promise again is told with its first facts', async ({ assert }) => {
    const first = await promise({ providerAt: clock.now().toUTC().toISO() })
    const again = await promise()
    assert.deepEqual(again, { kind: 'reserve_repeated', reservation: factsOf(first) })
  })

  test('with another sum or account it is a conflict, and people are told', async ({ assert }) => {
    const { reservationId } = factsOf(await promise())
    const other = await freshAccount()
    assert.equal(nameOf(await promise({ minor: 71_000_00n })), 'conflict')
    assert.equal(nameOf(await promise({ account: other.number })), 'conflict')
    const confirming = { ...confirm(reference), amount: { minor: 1n, currency: 'UZS' } }
    assert.equal(await asking(confirming), 'conflict')
    assert.equal(await asking({ ...confirm(reference), account: other.number }), 'conflict')

    const told = await inRegion(() =>
      one<{ count: number }>(
        `select count(*)::int as count from audit_log
          where tenant_id = :tenant and action = 'promise.conflict' and subject_id = :id`,
        { id: reservationId }
      )
    )
    assert.equal(told!.count, 4)
    assert.equal(await asking(confirm(reference)), 'paid')
  })

  test('what paying refuses, promising and checking refuse: {name}')
    .with([
      { name: 'a small sum', minor: 999_99n, refusal: 'amount_too_small' },
      { name: 'a large sum', minor: 1_000_000_01n, refusal: 'amount_too_large' },
    ])
    .run(async ({ assert }, { minor, refusal }) => {
      const amount = { minor, currency: 'UZS' }
      const { number } = account
      const pay = { kind: 'pay' as const, account: number, amount, reference, paidAt: null }
      assert.equal(await asking(pay), refusal)
      assert.equal(nameOf(await promise({ minor })), refusal)
      assert.equal(await asking({ kind: 'check', account: number, amount }), refusal)
      assert.equal(await asking({ kind: 'check', account: number, amount: null }), 'checked')
    })

  test('an unknown or closed account, a foreign currency, a disabled channel', async ({
    assert,
  }) => {
    assert.equal(nameOf(await promise({ account: '0' })), 'unknown_account')
    const foreign = { ...reserve({ account: account.number, reference }) }
    const dollars = { ...foreign, amount: { minor: 70_000_00n, currency: 'USD' } }
    assert.equal(await asking(dollars), 'wrong_amount')
    await set('personal_accounts', `status = 'closed'`, `id = ${account.id}`)
    assert.equal(nameOf(await promise()), 'payer_blocked')
    await set('personal_accounts', `status = 'active'`, `id = ${account.id}`)
    await set('payment_channels', `status = 'disabled'`)
    assert.equal(nameOf(await promise()), 'unavailable')
    await set('payment_channels', `status = 'enabled'`)
    assert.equal(nameOf(await promise()), 'reserved')
  })

  test('given up: once, told again the same, never paid', async ({ assert }) => {
    await promise()
    const released = await ask(provider, release(reference))
    assert.deepInclude(factsOf(released), { state: 'released', reason: '4' })
    const again = await ask(provider, release(reference))
    assert.deepEqual(again, { kind: 'release_repeated', reservation: factsOf(released) })
    assert.equal(await asking(confirm(reference)), 'already_cancelled')
    assert.equal(nameOf(await promise()), 'already_cancelled')
    assert.equal(await asking(payOf()), 'already_cancelled')
    assert.equal((await paymentsOf(provider, account.id)).payments, 0)
  })

  test('a cancellation gives up a promise, or takes its payment back', async ({ assert }) => {
    await promise()
    assert.equal(await asking(cancel(reference)), 'released')
    assert.equal(await asking(cancel(reference)), 'release_repeated')

    reference = newReference()
    await promise()
    await ask(provider, confirm(reference))
    assert.equal(await asking(release(reference)), 'already_performed')
    assert.equal(nameOf(await promise()), 'already_performed')
    const cancelled = await ask(provider, cancel(reference))
    assert.equal(cancelled.kind, 'cancelled')
    assert.deepInclude(takenBack(cancelled), { state: 'cancelled', reason: '5' })
    const again = await ask(provider, cancel(reference))
    assert.deepEqual(takenBack(again), takenBack(cancelled))
    assert.equal(await asking(confirm(reference)), 'already_cancelled')
    assert.equal(nameOf(await promise()), 'already_cancelled')
    assert.equal(await balance(), 0n)
  })

  test('what people took back reads as cancelled to the provider', async ({ assert }) => {
    await promise()
    const paid = await ask(provider, confirm(reference))
    const { paymentId } = paidPromise(paid)
    await inRegion(() => reversePayment({ paymentId: paymentId!, reason: 'a wrong account' }))
    const status = await ask(provider, { kind: 'status', reference })
    assert.deepInclude(factsOf(status), { state: 'cancelled', reason: null })
  })

  test('a cancellation that came first wins', async ({ assert }) => {
    for (const first of [cancel, release]) {
      reference = newReference()
      assert.equal(await asking(first(reference)), 'unknown_payment')
      assert.equal(nameOf(await promise()), 'already_cancelled')
      assert.equal(await asking(confirm(reference)), 'already_cancelled')
      assert.equal(await asking(payOf()), 'already_cancelled')
    }
  })

  test('a promise that has run out is neither confirmed nor made again', async ({ assert }) => {
    assert.equal(nameOf(await promise({ providerAt: longAgo() })), 'expired')
    assert.equal(nameOf(await promise()), 'reserved')
    const late = clock.now().plus({ minutes: 31 }).toISO()
    assert.equal(await clock.at(late, () => asking(confirm(reference))), 'expired')
    assert.equal(nameOf(await promise()), 'expired')
    const status = await ask(provider, { kind: 'status', reference })
    assert.deepInclude(status, { state: 'expired' })
    assert.equal(await asking(cancel(reference)), 'release_repeated')
    assert.equal((await paymentsOf(provider, account.id)).payments, 0)
  })

  test('the sweep marks what ran out at its own end, and nothing else', async ({ assert }) => {
    const { reservedAt } = factsOf(await promise())
    const open = newReference()
    const hold = { ...reserve({ account: account.number, reference: open }), holdSeconds: 86_400 }
    await ask(provider, hold)
    const late = clock.now().plus({ hours: 1 }).toISO()
    await clock.at(late, () => inRegion(sweepPromises))
    const facts = factsOf(await ask(provider, { kind: 'status', reference }))
    assert.equal(facts.state, 'expired')
    assert.equal(Date.parse(facts.cancelledAt!) - Date.parse(reservedAt) < 1_801_000, true)
    assert.equal(
      factsOf(await ask(provider, { kind: 'status', reference: open })).state,
      'reserved'
    )
  })

  test('one promise per account, where the channel says so', async ({ assert }) => {
    await set('payment_channels', 'one_promise = true')
    const first = reference
    assert.equal(nameOf(await promise()), 'reserved')
    reference = newReference()
    assert.equal(nameOf(await promise()), 'already_reserved')
    const others = Array.from({ length: 8 }, newReference)
    const account2 = await freshAccount()
    const outcomes = await Promise.all(
      others.map((name) => asking(reserve({ account: account2.number, reference: name })))
    )
    assert.deepEqual(outcomes.sort(), [...Array(7).fill('already_reserved'), 'reserved'])
    await ask(provider, release(first))
    assert.equal(nameOf(await promise()), 'reserved')
    await set('payment_channels', 'one_promise = false')
  })

  test('twenty confirmations at the same moment are one payment', async ({ assert }) => {
    await promise()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => asking(confirm(reference))))
    assert.deepEqual(outcomes.sort(), ['paid', ...Array(19).fill('pay_repeated')])
    assert.equal((await paymentsOf(provider, account.id)).payments, 1)
  })

  test('a confirmation and a release at the same moment: exactly one wins', async ({ assert }) => {
    const wins: string[] = []
    for (let round = 0; round < 25; round++) {
      reference = newReference()
      await promise()
      const racers = [() => asking(confirm(reference)), () => asking(release(reference))]
      if (round % 2) racers.reverse()
      const outcomes = await Promise.all(racers.map((race) => race()))
      assert.includeDeepMembers(
        [
          ['already_performed', 'paid'],
          ['already_cancelled', 'released'],
        ],
        [outcomes.sort()]
      )
      wins.push(...outcomes.filter((name) => name === 'paid'))
    }
    const { payments } = await paymentsOf(provider, account.id)
    assert.equal(payments, wins.length)
    assert.equal(await balance(), BigInt(wins.length) * -70_000_00n)
  }).timeout(20_000)

  test('named by our id, by both when they agree', async ({ assert }) => {
    const { reservationId } = factsOf(await promise())
    const other = factsOf(
      await ask(provider, reserve({ account: account.number, reference: newReference() }))
    )
    const wrong = { ...confirm(reference), reservationId: other.reservationId }
    assert.equal(await asking(wrong), 'unknown_payment')
    for (const id of ['999999999', '', "1' or 1=1", '9'.repeat(40)]) {
      const unknown = { ...confirm(''), reference: null, reservationId: id }
      assert.equal(await asking(unknown), 'unknown_payment')
    }
    assert.equal(await asking({ ...confirm(reference), reservationId, reference: null }), 'paid')
    assert.equal(await asking({ ...confirm(reference), reservationId }), 'pay_repeated')
  })

  test('promises of a span, whatever became of them, by the provider’s clock', async ({
    assert,
  }) => {
    const moment = clock.now().minus({ minutes: 5 })
    const names = [newReference(), newReference(), newReference()]
    for (const [index, name] of names.entries()) {
      const providerAt = moment.plus({ seconds: index }).toUTC().toISO()
      await ask(provider, reserve({ account: account.number, reference: name, providerAt }))
    }
    await ask(provider, confirm(names[0]!))
    await ask(provider, release(names[1]!))
    const span = { from: moment.toUTC().toISO(), to: moment.plus({ seconds: 2 }).toUTC().toISO() }
    const listed = await ask(provider, { kind: 'reservations', ...span })
    if (listed.kind !== 'reservations') throw new Error(nameOf(listed))
    const mine = listed.rows.filter(({ account: number }) => number === account.number)
    assert.deepEqual(
      mine.map(({ reference: name, state }) => [name, state]),
      [
        [names[0], 'performed'],
        [names[1], 'released'],
      ]
    )
  })

  test('tax receipts: kept once each, the corrected one after the first', async ({ assert }) => {
    const fiscal = (of: 'payment' | 'cancellation', sign: string) => ({
      kind: 'fiscalise' as const,
      reference,
      of,
      data: { fiscal_sign: sign },
    })
    assert.equal(await asking(fiscal('payment', '1')), 'unknown_payment')
    await promise()
    await ask(provider, confirm(reference))
    assert.equal(await asking(fiscal('cancellation', '1')), 'unknown_payment')
    for (const sign of ['1', '1', '2']) {
      assert.equal(await asking(fiscal('payment', sign)), 'fiscalised')
    }
    const kept = await inRegion(() =>
      one<{ signs: string[] }>(
        `select array_agg(f.data ->> 'fiscal_sign' order by f.id) as signs from fiscal_receipts f
           join payments p on p.tenant_id = :tenant and p.payment_id = f.payment_id
          where f.tenant_id = :tenant and p.reference = :reference`,
        { reference }
      )
    )
    assert.deepEqual(kept!.signs, ['1', '2'])
  })
})

function paidPromise(outcome: Outcome): ReservationFacts {
  if (outcome.kind !== 'paid' && outcome.kind !== 'pay_repeated') throw new Error(nameOf(outcome))
  return outcome.payment.reservation!
}

function takenBack(outcome: Outcome): ReservationFacts {
  if (outcome.kind !== 'cancelled' && outcome.kind !== 'cancel_repeated') {
    throw new Error(nameOf(outcome))
  }
  return outcome.cancellation.reservation!
}

const payOf = () => ({
  kind: 'pay' as const,
  account: account.number,
  amount: { minor: 70_000_00n, currency: 'UZS' },
  reference,
  paidAt: null,
})

function set(table: 'personal_accounts' | 'payment_channels', what: string, where = 'true') {
  return inRegion(() =>
    affect(`update ${table} set ${what} where tenant_id = :tenant and ${where}`)
  )
}
