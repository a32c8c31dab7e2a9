import type { ApiClient, ApiResponse } from '@japa/api-client'
import { test } from '@japa/runner'
import { drainOutbox } from '#shared/events/drain_outbox'
import { BillingRegion } from '#tests/support/billing/billing_region'
import { openManyHouseholds } from '#tests/support/billing/many_households'
import { signedIn } from '#tests/support/signed_in'

const PERIOD = '2026-05-01'
const codeOf = (answer: ApiResponse) => (answer.body() as { error: { code: string } }).error.code

test.group('Trials of a moved season', (group) => {
  let region: BillingRegion
  let head: { tenant_id: number; auth_staff: string }
  const fields = () => ({
    kind: 'retroactive',
    divisionId: region.whole,
    consumerClass: 'household',
    month: PERIOD,
    sample: 'all',
  })

  group.setup(async () => {
    region = await BillingRegion.open('sinovlar', '1762')
    await openManyHouseholds(region, 5, PERIOD)
    await region.bill(PERIOD)
    head = { tenant_id: region.region.id, auth_staff: region.region.users.boss! }
  })

  const ask = (client: ApiClient, body: object, session = head) =>
    client
      .post('/billing/tariff-trials')
      .withSession(session)
      .withCsrfToken()
      .redirects(0)
      .header('accept', 'application/json')
      .json(body)

  test('is asked for, reckoned by the worker, shown with its progress and exported', async ({
    client,
    assert,
  }) => {
    const asked = await ask(client, fields())
    asked.assertStatus(302)
    const path = String(asked.header('location'))
    const running = await client.get(path).withSession(head).withInertia()
    running.assertInertiaPropsContains({ trial: { status: 'running' } })
    await drainOutbox(region.region.id)
    const done = await client.get(path).withSession(head).withInertia()
    done.assertInertiaPropsContains({ trial: { status: 'done' } })
    const events = await client.get(`${path}/progress`).withSession(head)
    assert.match(events.text(), /"status":"done"[\s\S]*event: end/)
    const csv = await client.get(`${path}/csv`).withSession(head)
    assert.equal(csv.header('content-type'), 'text/csv; charset=utf-8')
    assert.lengthOf(csv.text().trim().split('\n'), 6)
    const list = await client.get('/billing/tariff-trials').withSession(head).withInertia()
    assert.lengthOf(list.inertiaProps.trials as unknown[], 1)
  })

  test('wants what its sample needs and a division of its own region', async ({
    client,
    assert,
  }) => {
    ;(await ask(client, { ...fields(), sample: 'numbers' })).assertStatus(422)
    ;(await ask(client, { ...fields(), sample: 'random' })).assertStatus(422)
    ;(await ask(client, { ...fields(), edge: 'heating_to_mmdd' })).assertStatus(422)
    const foreign = await ask(client, fields(), signedIn('boss'))
    foreign.assertStatus(403)
    assert.equal(codeOf(foreign), 'E_DIVISION_OUT_OF_REACH')
  })
})
