import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { aMeteredPoint } from '#tests/functional/metering/a_metered_point'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const aPoint = (number: string) =>
  asTenant(theWorld().samarqand.id, () =>
    aMeteredPoint({
      divisionId: theWorld().samarqand.divisions.Urgut!,
      number,
      installedOn: '2026-06-01',
    })
  )

const act = ({ accountId, servicePointId }: { accountId: string; servicePointId: string }) => ({
  accountId,
  servicePointId,
  kind: 'tampering',
  from: '2026-06-01',
  until: '2026-06-30',
  installedKw: '7,5',
  admissibleA: '25',
  phases: '1',
  checkedOn: '2026-06-11',
})
const drawn = { drawnOn: '2026-06-30', inspector: 'Karimov Anvar' }

test.group('Acts of unmetered use, on pages', () => {
  test('what the preview says is what the act becomes, on the page and on paper', async ({
    client,
    assert,
  }) => {
    const point = await aPoint('50972001')
    const preview = await client
      .get('/metering/acts/preview')
      .qs(act(point))
      .withSession(signedIn('boss'))
    const { use } = preview.body() as { use: Record<string, unknown> }
    assert.deepInclude(use, {
      from: '2026-06-11',
      until: '2026-06-30',
      days: 20,
      powerW: '5500',
      isConductorLimit: true,
      quantityWh: '2640000',
      months: [{ period: '2026-06-01', quantityWh: '2640000' }],
    })

    const answer = await client
      .post('/metering/acts')
      .withSession(signedIn('boss'))
      .withCsrfToken()
      .form({ ...act(point), ...drawn })
      .redirects(0)
    answer.assertStatus(302)
    const path = answer.header('location')!
    for (const locale of ['uz-Latn', 'uz-Cyrl', 'ru', 'en']) {
      const paper = await client.get(`${path}/act.pdf`).qs({ locale }).withSession(signedIn('boss'))
      paper.assertStatus(200)
      assert.equal(paper.header('content-type'), 'application/pdf')
    }
    const again = await client
      .post(`${path}/reversal`)
      .withSession(signedIn('boss'))
      .withCsrfToken()
      .form({ reason: 'drawn up by mistake' })
      .redirects(0)
    again.assertStatus(302)
  })

  test('while it cannot be calculated the preview says why', async ({ client, assert }) => {
    const point = await aPoint('50972002')
    const ask = (changes: Record<string, string>) =>
      client
        .get('/metering/acts/preview')
        .qs({ ...act(point), ...changes })
        .withSession(signedIn('boss'))
    const hours = await ask({ kind: 'no_meter' })
    assert.isNull((hours.body() as { use: unknown }).use)
    assert.isNotEmpty((hours.body() as { refusal: string }).refusal)
    const average = await ask({ kind: 'failed_meter' })
    assert.isNotEmpty((average.body() as { refusal: string }).refusal)
  })

  test('an operator, a cashier and another region draw up no act', async ({ client, assert }) => {
    const point = await aPoint('50972003')
    const people = [signedIn('operator'), signedIn('cashier'), signedIn('operator', 'buxoro')]
    for (const session of people) {
      await client
        .post('/metering/acts')
        .withSession(session)
        .withCsrfToken()
        .form({ ...act(point), ...drawn })
        .redirects(0)
    }
    const made = await asTenant(theWorld().samarqand.id, () =>
      rows(
        `select id from usage_acts where tenant_id = :tenant and service_point_id = :servicePointId`,
        { servicePointId: point.servicePointId }
      )
    )
    assert.lengthOf(made, 0)
  })
})
