import { test } from '@japa/runner'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveReference } from '#reference/actions/receive_reference'
import TariffPlan from '#reference/models/tariff_plan'
import { theWorld } from '#tests/support/world'

type Row = {
  name: string
  lowestMinor: string | null
  highestMinor: string | null
  blocks: number
  since: string | null
  endedOn: string | null
}

/** What the session of a signed-in user holds. */
function signedIn(login = 'operator') {
  const { id, users } = theWorld().samarqand
  return { tenant_id: id, auth_staff: users[login]! }
}

const planId = (code: string) =>
  asTenant(theWorld().samarqand.id, async () => (await TariffPlan.findByOrFail({ code })).id)

test.group('The tariffs page', (group) => {
  group.setup(() => asTenant(theWorld().samarqand.id, () => receiveReference()))

  test('lists the plans with what is in force on the day asked for', async ({ client, assert }) => {
    const response = await client
      .get('/reference/tariffs')
      .qs({ on: '2025-04-30', resource: 'electricity', class: 'household' })
      .withSession(signedIn())
      .withPlainCookie('hisob_locale', 'ru')
      .withInertia()
    response.assertInertiaComponent('reference/tariffs/index')
    const plans = response.inertiaProps.plans as Row[]
    assert.deepEqual(
      plans.map(({ name, lowestMinor, highestMinor, blocks, since }) => [
        name,
        lowestMinor,
        highestMinor,
        blocks,
        since,
      ]),
      [
        ['Население', '45000', '180000', 5, '2024-05-01'],
        ['Население, электроплита', '22500', '90000', 5, '2024-05-01'],
      ]
    )
  })

  test('a plan that has run out says its last day', async ({ client, assert }) => {
    const response = await client
      .get('/reference/tariffs')
      .qs({ on: '2026-01-01', class: 'legal' })
      .withSession(signedIn())
      .withPlainCookie('hisob_locale', 'uz-Latn')
      .withInertia()
    const plans = response.inertiaProps.plans as Row[]
    const zoned = plans.find(({ name }) => name.includes('vaqt zonalari'))!
    assert.deepEqual([zoned.lowestMinor, zoned.endedOn], [null, '2018-03-31'])
  })

  test('a question that cannot be read is as if it was not asked', async ({ client, assert }) => {
    const response = await client
      .get('/reference/tariffs')
      .qs({ on: '31.02.2025', class: 'everybody' })
      .withSession(signedIn())
      .withInertia()
    response.assertStatus(200)
    assert.lengthOf(response.inertiaProps.plans as Row[], 18)
  })

  test('the card tells the history, newest first, with its sources', async ({ client, assert }) => {
    const id = await planId('electricity-household')
    const response = await client
      .get(`/reference/tariffs/${id}`)
      .withSession(signedIn())
      .withInertia()
    response.assertInertiaComponent('reference/tariffs/show')
    const { changes } = response.inertiaProps.plan as {
      changes: { from: string; lastDay: string | null; sources: { code: string; text: string }[] }[]
    }
    assert.deepEqual(
      changes.map(({ from, lastDay }) => [from, lastDay]),
      [
        ['2026-05-01', null],
        ['2025-05-01', '2026-04-30'],
        ['2024-05-01', '2025-04-30'],
        ['2019-08-15', '2024-04-30'],
        ['2019-06-01', '2019-08-14'],
        ['2018-11-16', '2019-05-31'],
        ['2018-04-01', '2018-11-15'],
        ['2016-10-01', '2018-03-31'],
        ['2016-04-01', '2016-09-30'],
      ]
    )
    assert.match(changes.at(-1)!.sources[0]!.text, /gazeta\.uz/)
  })

  test('a plan that is not there is 404', async ({ client }) => {
    const response = await client
      .get('/reference/tariffs/999999')
      .withSession(signedIn())
      .withInertia()
    response.assertStatus(404)
  })

  test('a cashier, who may not see the reference, is refused', async ({ client }) => {
    const response = await client
      .get('/reference/tariffs')
      .withSession(signedIn('cashier'))
      .withInertia()
    response.assertStatus(403)
  })

  test('a stranger is led to the sign-in', async ({ client }) => {
    const response = await client.get('/reference/tariffs').redirects(0)
    response.assertStatus(302)
    response.assertHeader('location', '/sign-in')
  })
})
