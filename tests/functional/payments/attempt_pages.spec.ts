import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openOutboundChannel } from '#payments/actions/open_outbound_channel'
import { pursueAttempts } from '#payments/actions/pursue_attempts'
import { startAttempt } from '#payments/actions/start_attempt'
import { openRegion } from '#tests/support/open_region'
import { playProvider, type PlayedProvider } from '#tests/support/outbound/played_provider'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import type { Region } from '#tests/support/world'
import { balanceOf } from '#ledger/queries/balance_of'

let region: Region
let provider: PlayedProvider
let account: TestAccount

const SUM = 70_000_00n
const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
const balance = async () => (await inRegion(() => balanceOf(account.id)))!.balanceMinor

type Item = { id: string; state: string; told: { amountMinor: string } | null }

async function listed(client: ApiClient, part = 'people') {
  const answer = await client
    .get(`/payments/attempts?part=${part}&q=${account.number}`)
    .withSession({ tenant_id: region.id, auth_staff: region.users.boss! })
    .withInertia()
  answer.assertStatus(200)
  return answer.inertiaProps.items as Item[]
}

const send = (client: ApiClient, path: string, fields: object, who = 'boss') =>
  client
    .post(`/payments/attempts/${path}`)
    .withSession({ tenant_id: region.id, auth_staff: region.users[who]! })
    .withCsrfToken()
    .form(fields)
    .redirects(0)

/** An attempt of which the provider says that one soʻm less was paid. */
async function disputed(): Promise<string> {
  const providerReference = `P-${Math.random()}`
  const amount = { minor: String(SUM - 100n), currency: 'UZS' }
  provider.says = ({ path }) =>
    path === 'push'
      ? { kind: 'pushed', providerReference }
      : { kind: 'performed', amount, providerReference, paidAt: null }
  const { id } = await inRegion(() =>
    startAttempt({ channel: 'played', accountId: account.id, amountMinor: SUM, kind: 'push' })
  )
  await pursueAttempts(region.id)
  await clock.at(clock.now().plus({ hours: 1 }).toISO(), () => pursueAttempts(region.id))
  return id
}

test.group('Payments | pages of attempts', (group) => {
  group.setup(async () => {
    region = await openRegion('attempt-pages', '1712', ['Zarafshon'])
    provider = await playProvider()
    await inRegion(() =>
      openOutboundChannel({
        ...{ code: 'played', title: 'Played', adapter: 'test_outbound' },
        settings: { address: provider.address },
      })
    )
  })
  group.each.setup(async () => {
    account = await inRegion(() => anAccount({ divisionId: region.divisions.Zarafshon! }))
  })
  group.teardown(() => provider.goAway())

  test('what differs waits with its reason; paid is booked as it really moved, once', async ({
    client,
    assert,
  }) => {
    const id = await disputed()
    const [item] = await listed(client)
    assert.deepInclude(item, { id, state: 'unknown' })
    assert.equal(item!.told!.amountMinor, String(SUM - 100n))

    const fields = { amount: '69999', reference: 'by-papers', reason: 'their statement of today' }
    const paid = await send(client, `${id}/paid`, fields)
    paid.assertStatus(302)
    assert.equal(await balance(), -(SUM - 100n))
    assert.lengthOf(await listed(client), 0)
    assert.deepInclude((await listed(client, 'ended'))[0], { id, state: 'done' })

    await send(client, `${id}/paid`, fields)
    assert.equal(await balance(), -(SUM - 100n))
  })

  test('not paid: closed, nothing is booked; a payment that comes later is', async ({
    client,
    assert,
  }) => {
    const id = await disputed()
    const unpaid = await send(client, `${id}/unpaid`, { reason: 'the payer got it back' })
    unpaid.assertStatus(302)
    assert.deepInclude((await listed(client, 'ended'))[0], { id, state: 'declined' })
    assert.equal(await balance(), 0n)
  })

  test('asked again: the provider is, at once', async ({ client, assert }) => {
    const id = await disputed()
    provider.says = () => ({ kind: 'cancelled' })
    const again = await send(client, `${id}/poll`, {})
    again.assertStatus(302)
    await pursueAttempts(region.id)
    assert.deepInclude((await listed(client, 'ended'))[0], { id, state: 'declined' })
  })

  test('without a reason, a sum or the right nothing is decided', async ({ client, assert }) => {
    const id = await disputed()
    await send(client, `${id}/unpaid`, { reason: ' ' })
    await send(client, `${id}/paid`, { amount: '0', reference: 'x', reason: 'because' })
    await send(client, `${id}/unpaid`, { reason: 'because' }, 'operator')
    assert.deepInclude((await listed(client))[0], { id, state: 'unknown' })
  })
})
