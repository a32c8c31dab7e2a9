import { test } from '@japa/runner'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { decideVisa } from '#administration/actions/decide_visa'
import { asActor } from '#shared/http/actor'
import { publishFirstVersion } from '#reference/actions/publish_first_version'
import { receiveReference } from '#reference/actions/receive_reference'
import { receiveWaiting } from '#reference/jobs/receive_waiting'
import { latestVersion } from '#reference/queries/versions'
import { inCentre, publish } from '#tests/support/reference/publish'
import { withSigningKey } from '#tests/support/reference/signing'
import { signedIn } from '#tests/support/signed_in'
import { theWorld, type World } from '#tests/support/world'
import type { ApiClient } from '@japa/api-client'

const CENTRE = 'respublika'

type Line = { code: string; change: string; fields: { field: string; after: string | null }[] }
type Changes = { data: Line[]; metadata: { total: number } }

const itemOf = (code: string) => () =>
  affect(
    `insert into reference_items (tenant_id, classifier, code, name_uz, name_cyrl, name_ru)
     values (:tenant, 'sources', :code, 'Yoʻldosh', 'Йўлдош', 'Юлдаш')`,
    { code }
  )

function page(client: ApiClient, path: string, login: string, region: keyof World = 'centre') {
  return client.get(path).withSession(signedIn(login, region)).withInertia()
}

function send(client: ApiClient, path: string, login: string, region: keyof World) {
  return client
    .post(path)
    .withSession(signedIn(login, region))
    .withCsrfToken()
    .header('referer', '/reference/receipts')
    .redirects(0)
}

const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)

test.group('Publishing the reference', (group) => {
  let key: Awaited<ReturnType<typeof withSigningKey>>

  group.setup(async () => {
    key = await withSigningKey()
    await inCentre(async () => {
      await receiveReference()
      await publishFirstVersion('National reference')
    })
    await inSamarqand(() => receiveReference())
  })
  group.teardown(() => key.forget())

  test('what would be published is seen beforehand, searched in any script', async ({
    client,
    assert,
  }) => {
    await inCentre(itemOf('preview-1'))
    const all = await page(client, '/reference/publications/create', 'admin')
    all.assertInertiaComponent('reference/publications/create')
    assert.deepInclude(all.inertiaProps.counts, { added: 1, changed: 0, closed: 0 })
    const found = async (q: string) => {
      const response = await page(client, `/reference/publications/create?q=${q}`, 'admin')
      return (response.inertiaProps.changes as Changes).metadata.total
    }
    assert.deepEqual(
      [await found(encodeURIComponent('йулдош')), await found('preview'), await found('nothing')],
      [1, 1, 0]
    )
  })

  test('a version waits for a second person and holds what was seen', async ({
    client,
    assert,
  }) => {
    const seen = await page(client, '/reference/publications/create', 'admin')
    const ask = (sha256: unknown) =>
      send(client, '/reference/publications', 'admin', 'centre').form({
        title: 'Second version',
        validFrom: '2026-12-01',
        reason: 'checked',
        sha256: String(sha256),
      })
    await ask('0'.repeat(64))
    assert.isNull(await waitingVisa(), 'another content than the one seen is not asked for')
    await ask(seen.inertiaProps.sha256)
    const visaId = (await waitingVisa())!
    assert.equal((await latestVersion(CENTRE))!.number, 1)

    const grant = () => granted('approver', visaId)
    await inCentre(itemOf('late-1'))
    await assert.rejects(grant, 'E_DRAFT_CHANGED')
    await inCentre(() =>
      affect(`delete from reference_items where tenant_id = :tenant and code = 'late-1'`)
    )
    await assert.rejects(() => granted('admin', visaId), 'E_VISA_OWN')
    await grant()
    assert.deepInclude(await latestVersion(CENTRE), { number: 2, title: 'Second version' })
    const card = await page(client, '/reference/publications/2', 'boss', 'samarqand')
    assert.deepEqual(
      (card.inertiaProps.changes as Changes).data.map(({ code, change }) => [code, change]),
      [['preview-1', 'added']]
    )
    await assert.rejects(
      () => inCentre(() => affect(`update platform.reference_versions set title = 'x'`)),
      /permission denied|append-only/
    )
  })

  test('a region cannot publish, neither by the page nor past it', async ({ client, assert }) => {
    const response = await page(client, '/reference/publications/create', 'boss', 'samarqand')
    response.assertStatus(403)
    const cashier = await page(client, '/reference/publications', 'cashier', 'samarqand')
    cashier.assertStatus(403)
    await assert.rejects(
      () =>
        inSamarqand(() =>
          affect(
            `insert into platform.reference_versions
               (centre, number, title, valid_from, published_at, published_by, content_sha256, items,
                changes, body)
             values ('respublika', 99, 'x', '2026-01-01', now(), 'x', 'x', 0, '{}', '')`
          )
        ),
      /Only the centre publishes/
    )
  })

  test('regions of the deployment receive by themselves, one that wishes after a look', async ({
    client,
    assert,
  }) => {
    const { samarqand, buxoro } = theWorld()
    await inSamarqand(() =>
      affect(
        `insert into settings (tenant_id, code, value, valid_from, reason, set_by)
         values (:tenant, 'reference.receipt', '"manual"', '2020-01-01', 'we look', 'test')`
      )
    )
    assert.deepEqual([await receiveWaiting(samarqand.id), await receiveWaiting(buxoro.id)], [0, 1])
    assert.equal(await receiveWaiting(buxoro.id), 0, 'once')

    const journal = await page(client, '/reference/receipts', 'boss', 'samarqand')
    assert.deepInclude(journal.inertiaProps.waiting, { number: 2 })
    const address = `/reference/receipts/create?centre=${CENTRE}&number=2`
    const preview = await page(client, address, 'boss', 'samarqand')
    preview.assertInertiaComponent('reference/receipts/create')
    assert.deepInclude(preview.inertiaProps.counts, { added: 1, changed: 0, closed: 0 })
    const operator = await page(client, address, 'operator', 'samarqand')
    operator.assertStatus(403)

    const answer = await send(client, '/reference/receipts', 'boss', 'samarqand').form({
      centre: CENTRE,
      number: 2,
    })
    answer.assertStatus(302)
    const card = await page(client, answer.header('location')!, 'boss', 'samarqand')
    card.assertInertiaComponent('reference/receipts/show')
    assert.deepInclude(card.inertiaProps.receipt, { version: 2, rowsChanged: 1, via: 'deployment' })
    const foreign = await page(client, answer.header('location')!, 'operator', 'buxoro')
    assert.notDeepInclude(foreign.inertiaProps.receipt ?? {}, { rowsChanged: 1 })
  })

  test('a conflict is decided on its card, by whoever may receive', async ({ client, assert }) => {
    await inSamarqand(() =>
      affect(
        `insert into reference_items (tenant_id, classifier, code, name_uz, name_cyrl, name_ru, origin)
         values (:tenant, 'sources', 'preview-1', 'Oʻzimiz', 'Ўзимиз', 'Наше', 'local')`
      )
    )
    await publish('Third', () =>
      affect(
        `update reference_items set name_ru = 'Юлдуз' where tenant_id = :tenant and code = 'preview-1'`
      )
    )
    await send(client, '/reference/receipts', 'boss', 'samarqand').form({
      centre: CENTRE,
      number: 3,
    })
    const open = (await conflict())!
    assert.deepInclude(open, { reason: 'override', status: 'open' })
    const decide = (login: string, region: keyof World = 'samarqand') =>
      send(client, `/reference/conflicts/${open.id}/decision`, login, region).form({
        decision: 'keep',
        reason: 'we are right',
      })
    await decide('operator')
    await decide('operator', 'buxoro')
    assert.equal((await conflict())!.status, 'open')
    await decide('boss')
    assert.equal((await conflict())!.status, 'kept')
  })

  test('the newest bundle is served to anybody, only when it is another', async ({
    client,
    assert,
  }) => {
    const whole = await client.get('/reference/bundles/latest')
    whole.assertStatus(200)
    const etag = whole.header('etag')!
    const same = await client.get('/reference/bundles/latest').header('if-none-match', etag)
    same.assertStatus(304)
    const bytes = Buffer.from(whole.body() as Uint8Array)
    const rest = await client
      .get('/reference/bundles/latest')
      .header('range', 'bytes=100-')
      .header('if-range', etag)
    rest.assertStatus(206)
    assert.equal(rest.header('content-range'), `bytes 100-${bytes.length - 1}/${bytes.length}`)
    const other = await client
      .get('/reference/bundles/latest')
      .header('range', 'bytes=100-')
      .header('if-range', '"another"')
    other.assertStatus(200)
    const none = await client.get('/reference/bundles/999')
    none.assertStatus(404)
  })
})

async function waitingVisa(): Promise<string | null> {
  const visa = await inCentre(() =>
    one<{ id: string }>(
      `select id from visas
        where tenant_id = :tenant and kind = 'reference.publish' and status = 'pending'`
    )
  )
  return visa?.id ?? null
}

function granted(login: string, visaId: string) {
  const id = theWorld().centre.users[login]!
  return inCentre(() =>
    asActor({ kind: 'user', id, name: login }, () =>
      decideVisa({ visaId, decision: 'granted', reason: 'agreed' })
    )
  )
}

function conflict() {
  return inSamarqand(() =>
    one<{ id: string; reason: string; status: string }>(
      `select id, reason, status from reference_conflicts where tenant_id = :tenant`
    )
  )
}
