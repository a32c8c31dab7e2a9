import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { drainOutbox } from '#shared/events/drain_outbox'
import { aMeteredPoint, consumedBy } from '#tests/functional/metering/a_metered_point'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'
import type { ApiClient } from '@japa/api-client'

type Typed = { readOn: string; value: string; accountId: string; servicePointId: string }

const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)

function aPoint(number: string) {
  const divisionId = theWorld().samarqand.divisions.Urgut!
  return inSamarqand(() => aMeteredPoint({ divisionId, number, installedOn: '2026-06-01' }))
}

function send(client: ApiClient, typed: Typed, login = 'operator') {
  return client
    .post('/metering/readings')
    .withSession(signedIn(login))
    .withCsrfToken()
    .form({ registerCode: 'A+', ...typed })
    .redirects(0)
}

function readingsOf(servicePointId: string) {
  return inSamarqand(() =>
    rows<{ id: string; status: string; reason: string | null }>(
      `select id, status, reason from readings
        where tenant_id = :tenant and service_point_id = :servicePointId and source = 'controller'
        order by id`,
      { servicePointId }
    )
  )
}

test.group('The desk of readings', () => {
  test('what is typed as people write it becomes consumption', async ({ client, assert }) => {
    const { accountId, servicePointId } = await aPoint('50920001')
    const answer = await send(client, {
      accountId,
      servicePointId,
      readOn: '2026-06-30',
      value: '1 50,5',
    })
    answer.assertStatus(302)
    assert.deepEqual(
      await inSamarqand(() => consumedBy({ accountId, servicePointId, number: '' })),
      ['2026-06 150500 measured']
    )
  })

  test('a doubtful one feeds nothing until a person gives a reason', async ({ client, assert }) => {
    const { accountId, servicePointId } = await aPoint('50920002')
    await send(client, { accountId, servicePointId, readOn: '2026-06-30', value: '9000' })
    const [doubted] = await readingsOf(servicePointId)
    assert.equal(doubted!.status, 'questioned')

    const path = `/metering/readings/${doubted!.id}/confirmation`
    const confirm = (reason: string) =>
      client
        .post(path)
        .withSession(signedIn())
        .withCsrfToken()
        .form({ accountId, reason })
        .redirects(0)
    await confirm('')
    assert.equal((await readingsOf(servicePointId))[0]!.status, 'questioned')
    await confirm('checked on the spot')
    assert.include((await readingsOf(servicePointId))[0], {
      status: 'accepted',
      reason: 'checked on the spot',
    })
  })

  test('another district, another region and a cashier record nothing', async ({
    client,
    assert,
  }) => {
    const { accountId, servicePointId } = await aPoint('50920003')
    const typed = { accountId, servicePointId, readOn: '2026-06-30', value: '100' }
    await send(client, typed, 'operator2')
    await send(client, typed, 'cashier')
    await client
      .post('/metering/readings')
      .withSession(signedIn('operator', 'buxoro'))
      .withCsrfToken()
      .form({ registerCode: 'A+', ...typed })
      .redirects(0)
    assert.lengthOf(await readingsOf(servicePointId), 0)
  })

  test('a file is taken in over HTTP, read by the worker and told to the Wh; again adds nothing', async ({
    client,
    assert,
  }) => {
    const { samarqand } = theWorld()
    const { accountId, servicePointId, number } = await aPoint('50920004')
    const csv = ['start,value', '2026-06-01T00:00:00+05:00,0.25', '2026-06-01T01:00:00+05:00,0.5']
    const take = () =>
      client
        .post('/metering/imports')
        .withSession(signedIn())
        .withCsrfToken()
        .field('number', number)
        .file('file', Buffer.from(csv.join('\n')), { filename: 'hours.csv' })
        .redirects(0)
    const answer = await take()
    answer.assertStatus(302)
    await drainOutbox(samarqand.id)

    const card = await client.get(answer.header('location')!).withSession(signedIn()).withInertia()
    const { batch } = card.inertiaProps as { batch: Record<string, unknown> }
    assert.include(batch, { accountId, status: 'done', rowsAdded: 2, fileWh: '750' })
    assert.equal((await take()).header('location'), answer.header('location'))
    assert.isNotEmpty(servicePointId)
  })
})
