import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { receiveChart } from '#ledger/actions/receive_chart'
import { openOutboundChannel } from '#payments/actions/open_outbound_channel'
import { pursueAttempts } from '#payments/actions/pursue_attempts'
import { playProvider, type PlayedProvider } from '#tests/support/outbound/played_provider'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { theWorld } from '#tests/support/world'

const region = () => theWorld().samarqand
const inRegion = <T>(work: () => Promise<T>) => asTenant(region().id, work)
const signedIn = (login = 'cashier') => ({
  tenant_id: region().id,
  auth_staff: region().users[login]!,
})

type Json = Record<string, unknown>
let provider: PlayedProvider
let account: TestAccount

test.group('Requests to pay', (group) => {
  let client: ApiClient

  group.setup(async () => {
    provider = await playProvider()
    await inRegion(async () => {
      await receiveChart()
      await openOutboundChannel({
        ...{ code: 'asked', title: 'Asked', adapter: 'test_outbound' },
        settings: { address: provider.address },
      })
    })
  })
  group.each.setup(async ({ context }) => {
    client = context.client
    account = await inRegion(() =>
      anAccount({ divisionId: region().divisions.Urgut!, owes: { '2026-10-01': 70_000_00n } })
    )
    provider.asked = []
  })
  group.teardown(() => provider.goAway())

  const ask = (fields: Json) =>
    client
      .post('/payments/requests')
      .json({
        ...{ accountId: account.id, channel: 'asked', kind: 'push', for: 'account' },
        ...{ amount: '70000', phone: '90 123 45 67', consent: true, reference: randomUUID() },
        ...fields,
      })
      .accept('json')
      .withSession(signedIn())
      .withCsrfToken()
      .redirects(0)

  const codeOf = (answer: { body(): unknown }) =>
    (answer.body() as { error?: { code: string } }).error?.code

  async function requests(): Promise<Json[]> {
    const page = await client
      .get('/payments/requests/new')
      .qs({ account: account.id })
      .withSession(signedIn())
      .withInertia()
    page.assertStatus(200)
    return (page.inertiaProps as { requests: Json[] }).requests
  }

  test('a request to a phone needs the phone and the payer’s consent', async ({ assert }) => {
    assert.equal(codeOf(await ask({ phone: '' })), 'E_PHONE_NEEDED')
    assert.equal(codeOf(await ask({ consent: false })), 'E_CONSENT_NEEDED')
    assert.lengthOf(await requests(), 0)
  })

  test('it is sent once, however often the button is pressed, and its end is seen', async ({
    assert,
  }) => {
    provider.says = ({ path }) =>
      path === 'push'
        ? { kind: 'pushed', providerReference: '7001' }
        : {
            kind: 'performed',
            amount: { minor: '7000000', currency: 'UZS' },
            providerReference: '7001',
            paidAt: null,
          }
    const reference = randomUUID()
    ;(await ask({ reference })).assertStatus(302)
    ;(await ask({ reference })).assertStatus(302)
    assert.containSubset(await requests(), [{ kind: 'push', state: 'not_contacted' }])
    await pursueAttempts(region().id)
    assert.equal(provider.asked.filter(({ path }) => path === 'push').length, 1)
    assert.containSubset(await requests(), [{ state: 'pending', amountMinor: '7000000' }])

    await clock.at(clock.now().plus({ hours: 1 }).toISO(), () => pursueAttempts(region().id))
    const [paid, ...others] = await requests()
    assert.lengthOf(others, 0)
    assert.equal(paid!.state, 'done')
    assert.isNotNull(paid!.paymentId)
    assert.equal((await inRegion(() => balanceOf(account.id)))!.balanceMinor, 0n)
  })

  test('the consent stays in the audit log', async ({ assert }) => {
    await ask({})
    const kept = await inRegion(() =>
      one<{ phone: string }>(
        `select after->>'phone' as phone from audit_log
          where tenant_id = :tenant and action = 'attempt.consented' and account_id = :id`,
        { id: account.id }
      )
    )
    assert.equal(kept!.phone, '+998901234567')
  })

  test('a request for an invoice asks for what is still owed of it; without one for nothing', async ({
    assert,
  }) => {
    assert.equal(codeOf(await ask({ for: 'invoice', amount: null })), 'E_NOTHING_OWED')
  })

  test('an account out of reach is not found', async ({ assert }) => {
    const other = await inRegion(() => anAccount({ divisionId: region().divisions.Tayloq! }))
    const answer = await ask({ accountId: other.id })
    answer.assertStatus(404)
    assert.equal(codeOf(answer), 'E_PAYMENT_UNKNOWN_ACCOUNT')
  })
})
