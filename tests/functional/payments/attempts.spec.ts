import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { openOutboundChannel } from '#payments/actions/open_outbound_channel'
import { pursueAttempts } from '#payments/actions/pursue_attempts'
import { startAttempt, type NewAttempt } from '#payments/actions/start_attempt'
import { openRegion } from '#tests/support/open_region'
import { playProvider, type PlayedProvider } from '#tests/support/outbound/played_provider'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { openPaynet, perform, type PaynetClient } from '#tests/support/payments/paynet_client'
import type { Region } from '#tests/support/world'

const SUM = 70_000_00n

let region: Region
let paynet: PaynetClient
let provider: PlayedProvider
let account: TestAccount

const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
const janitor = () => pursueAttempts(region.id)
const later = <T>(hours: number, work: () => Promise<T>) =>
  clock.at(clock.now().plus({ hours }).toISO(), work)
let last = 0
const newReference = () => `${Date.now()}${String(++last).padStart(4, '0')}`

const start = (more: Partial<NewAttempt> = {}) =>
  inRegion(() =>
    startAttempt({
      channel: 'played',
      accountId: account.id,
      amountMinor: SUM,
      kind: 'push',
      phone: '+998901234567',
      ...more,
    })
  )

type Row = {
  state: string
  reference: string
  answer: string | null
  needsPeople: boolean
  tries: number
  paymentId: string | null
  providerReference: string | null
  isDue: boolean
}

const row = async (id: string) =>
  (await inRegion(() =>
    one<Row>(
      `select state, reference, last_answer as answer, needs_people as "needsPeople", tries,
              payment_id as "paymentId", provider_reference as "providerReference",
              next_try_at is not null as "isDue"
         from payment_attempts where tenant_id = :tenant and id = :id`,
      { id }
    )
  ))!

const payments = async () => {
  const found = await inRegion(() =>
    one<{ n: number; sum: string }>(
      `select count(*)::int as n, coalesce(sum(amount_minor), 0)::text as sum from payments
        where tenant_id = :tenant and account_id = :id and status = 'posted'`,
      { id: account.id }
    )
  )
  return { n: found!.n, sum: BigInt(found!.sum) }
}

const alerts = async (id: string) =>
  (await inRegion(() =>
    one<{ n: number }>(
      `select count(*)::int as n from audit_log where tenant_id = :tenant
          and action = 'attempt.differs' and subject_id = :id`,
      { id }
    )
  ))!.n

/** Pushed with a number, and then asked for with this answer. */
const pushed = (answer: object, reference = newReference()) => {
  provider.says = ({ path }) =>
    path === 'push' ? { kind: 'pushed', providerReference: reference } : answer
  return reference
}
const performed = (providerReference: string, minor = SUM, currency = 'UZS') => ({
  kind: 'performed',
  amount: { minor: String(minor), currency },
  providerReference,
  paidAt: null,
})

test.group('Payments | attempts', (group) => {
  group.setup(async () => {
    region = await openRegion('attempts-navoiy', '1712', ['Zarafshon'])
    paynet = await openPaynet(region, { minAmountMinor: 100n })
    provider = await playProvider()
    await inRegion(async () => {
      const channel = await openOutboundChannel({
        ...{ code: 'played', title: 'Played', adapter: 'test_outbound' },
        settings: { address: provider.address },
      })
      await affect(
        `update payment_channels set paid_through_id = (select id from payment_channels
            where tenant_id = :tenant and code = 'paynet')
          where tenant_id = :tenant and id = :id`,
        { id: channel.id }
      )
    })
  })
  group.each.setup(async () => {
    account = await inRegion(() => anAccount({ divisionId: region.divisions.Zarafshon! }))
    provider.asked = []
  })
  group.teardown(async () => {
    await provider.goAway()
    const { faults } = await inRegion(verifyLedger)
    if (faults.length > 0) throw new Error(JSON.stringify(faults))
  })

  test('sent by the worker, paid at the next look, posted once under the provider’s reference', async ({
    assert,
  }) => {
    const reference = newReference()
    pushed(performed(reference), reference)
    const { id, state } = await start()
    assert.equal(state, 'not_contacted')
    assert.lengthOf(provider.asked, 0)

    await janitor()
    assert.deepInclude(await row(id), { state: 'pending', providerReference: reference })
    assert.deepEqual(await payments(), { n: 0, sum: 0n })

    await later(1, janitor)
    assert.deepInclude(await row(id), { state: 'done', answer: 'performed', isDue: false })
    assert.deepEqual(await payments(), { n: 1, sum: SUM })
    await later(2, janitor)
    assert.deepEqual(await payments(), { n: 1, sum: SUM })
  })

  test('a refusal ends it; a second start with the same key is the first attempt', async ({
    assert,
  }) => {
    provider.says = () => ({ kind: 'declined', because: 'no such phone' })
    const reference = newReference()
    const [first, second] = [await start({ reference }), await start({ reference })]
    assert.equal(first.id, second.id)
    await assert.rejects(() => start({ reference, amountMinor: SUM + 1n }), /E_PAYMENT_CONFLICT/)
    await janitor()
    assert.deepInclude(await row(first.id), {
      state: 'declined',
      answer: 'declined: no such phone',
    })
    assert.lengthOf(provider.asked, 1)
  })

  test('F30: no answer is not a failure: unknown, asked for, posted once when it was paid', async ({
    assert,
  }) => {
    const reference = newReference()
    provider.says = ({ path }) => (path === 'push' ? 'cut' : performed(reference))
    const { id } = await start()
    await janitor()
    assert.deepInclude(await row(id), { state: 'unknown', isDue: true })
    assert.deepEqual(await payments(), { n: 0, sum: 0n })

    await later(1, janitor)
    assert.deepInclude(await row(id), { state: 'done', needsPeople: false })
    assert.deepEqual(await payments(), { n: 1, sum: SUM })
    assert.deepEqual(
      provider.asked.map(({ path }) => path),
      ['push', 'poll']
    )
  })

  test('what never reached the provider is sent again under the same reference', async ({
    assert,
  }) => {
    await provider.goAway()
    const { id } = await start()
    await janitor()
    assert.deepInclude(await row(id), { state: 'not_contacted', isDue: true })
    await provider.comeBack()
    pushed({ kind: 'pending' })
    await later(1, janitor)
    const { state, reference } = await row(id)
    assert.equal(state, 'pending')
    assert.deepEqual(
      provider.asked.map((asked) => asked.reference),
      [reference]
    )
  })

  test('F31: another sum or currency is not believed: unknown, people are told: {name}')
    .with([
      { name: 'a sum short by one', minor: SUM - 1n, currency: 'UZS' },
      { name: 'another currency', minor: SUM, currency: 'USD' },
    ])
    .run(async ({ assert }, { minor, currency }) => {
      const reference = newReference()
      pushed(performed(reference, minor, currency), reference)
      const { id } = await start()
      await janitor()
      await later(1, janitor)
      assert.deepInclude(await row(id), { state: 'unknown', needsPeople: true, isDue: false })
      assert.equal(await alerts(id), 1)
      assert.deepEqual(await payments(), { n: 0, sum: 0n })
    })

  test('another payment’s reference is not believed either', async ({ assert }) => {
    pushed(performed(newReference()))
    const { id } = await start()
    await janitor()
    await later(1, janitor)
    assert.deepInclude(await row(id), { state: 'unknown', needsPeople: true })
    assert.deepEqual(await payments(), { n: 0, sum: 0n })
  })

  test('F32: the provider’s own call at the same moment, before and after: one payment', async ({
    assert,
  }) => {
    for (const order of ['before', 'meanwhile', 'after'] as const) {
      account = await inRegion(() => anAccount({ divisionId: region.divisions.Zarafshon! }))
      const reference = newReference()
      pushed(performed(reference), reference)
      const { id } = await start()
      await janitor()
      const call = () => perform(paynet, account.number, reference, SUM)
      const look = () => later(1, janitor)
      if (order === 'before') await call().then(look)
      else if (order === 'after') await look().then(call)
      else await Promise.all([look(), call(), call(), look()])
      await look()
      assert.deepInclude(await row(id), { state: 'done' }, order)
      assert.deepEqual(await payments(), { n: 1, sum: SUM }, order)
    }
  })

  test('announced: closed without a posting, and the payment of the call is found', async ({
    assert,
  }) => {
    pushed({ kind: 'announced' })
    const { id } = await start()
    await janitor()
    await later(1, janitor)
    assert.deepInclude(await row(id), { state: 'done', answer: 'announced', paymentId: null })
    assert.deepEqual(await payments(), { n: 0, sum: 0n })

    pushed({ kind: 'pending' })
    const second = await start()
    await janitor()
    await perform(paynet, account.number, newReference(), SUM)
    await later(1, janitor)
    const { state, paymentId } = await row(second.id)
    assert.equal(state, 'done')
    assert.isNotNull(paymentId)
  })

  test('P-08: a provider that never knows: asked on and on, in seven days with people', async ({
    assert,
  }) => {
    provider.says = ({ path }) => (path === 'push' ? 'cut' : { kind: 'unknown' })
    const { id } = await start()
    await janitor()
    for (let hours = 1; hours <= 8 * 24; hours += 6) await later(hours, janitor)
    assert.deepInclude(await row(id), { state: 'unknown', needsPeople: true, isDue: false })
    const { reference } = await row(id)
    const asked = () => provider.asked.filter((call) => call.reference === reference).length
    const before = asked()
    assert.isAtLeast(before, 8)
    assert.isAtMost(before, 16)
    await later(9 * 24, janitor)
    assert.equal(asked(), before)
  })

  test('not found: not believed in the first hour, then its end', async ({ assert }) => {
    provider.says = ({ path }) => (path === 'push' ? 'cut' : { kind: 'not_found' })
    const { id } = await start()
    await janitor()
    await later(0.5, janitor)
    assert.equal((await row(id)).state, 'unknown')
    await later(2, janitor)
    assert.equal((await row(id)).state, 'declined')
  })

  test('F33: a provider that is away rests; what piled up is sent slowly, each once', async ({
    assert,
  }) => {
    pushed({ kind: 'announced' })
    await later(10 * 24, janitor)
    await provider.goAway()
    const started = await Promise.all(Array.from({ length: 50 }, () => start()))
    await janitor()
    const tried = await Promise.all(started.map(({ id }) => row(id)))
    assert.isAtMost(tried.filter(({ tries }) => tries > 0).length, 8)

    await provider.comeBack()
    provider.asked = []
    const most: number[] = []
    for (let minutes = 1; minutes <= 60; minutes += 1) {
      const before = provider.asked.length
      await later(minutes / 60, janitor)
      most.push(provider.asked.length - before)
    }
    assert.isAtMost(Math.max(...most), 20)
    const pushes = provider.asked.filter(({ path }) => path === 'push')
    assert.equal(new Set(pushes.map(({ reference }) => reference)).size, 50)
    assert.lengthOf(pushes, 50)
  })

  test('nonsense is no answer: unknown', async ({ assert }) => {
    for (const nonsense of [{ kind: 'pushed' }, { kind: 'paid' }, [], { kind: 'declined' }]) {
      provider.says = () => nonsense
      const { id } = await start()
      await janitor()
      assert.equal((await row(id)).state, 'unknown', JSON.stringify(nonsense))
    }
  })
})
