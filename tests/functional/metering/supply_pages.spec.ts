import { test } from '@japa/runner'
import { one } from '#shared/database/sql'
import { drainOutbox } from '#shared/events/drain_outbox'
import { asTenant } from '#shared/tenancy/as_tenant'
import { lastSettlement } from '#metering/queries/month_settlement'
import { aMeteredPoint } from '#tests/functional/metering/a_metered_point'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const urgut = () => theWorld().samarqand.divisions.Urgut!
const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)
const aPoint = (number: string) =>
  inSamarqand(() => aMeteredPoint({ divisionId: urgut(), number, installedOn: '2026-06-01' }))

const counted = () =>
  inSamarqand(() =>
    one<{ shown: string }>(
      `select (select count(*) from norm_terms where tenant_id = :tenant) || ' '
           || (select count(*) from boundary_equipment where tenant_id = :tenant) || ' '
           || (select count(*) from supply_links where tenant_id = :tenant) || ' '
           || (select count(*) from reactive_uses where tenant_id = :tenant) as shown`
    )
  ).then((found) => found!.shown.split(' ').map(Number))

const reversalOf = (id: string) =>
  inSamarqand(() =>
    one<{ reason: string | null }>(
      `select reversal_reason as reason from reactive_uses where tenant_id = :tenant and id = :id`,
      { id }
    )
  ).then((found) => found!.reason)

test.group('Norms, losses and sub-consumers, on pages', () => {
  test('each is recorded by an economist and shown on the page of the account', async ({
    client,
    assert,
  }) => {
    const [main, sub] = [await aPoint('50973001'), await aPoint('50973002')]
    const said = {
      accountId: main.accountId,
      servicePointId: main.servicePointId,
      from: '2026-06-01',
    }
    const post = (path: string, body: object, who = 'boss') =>
      client
        .post(`/metering/supply/${path}`)
        .withSession(signedIn(who))
        .withCsrfToken()
        .form({ ...said, ...body })
        .redirects(0)
    const before = await counted()
    const norm = { code: 'electricity_person', amount: '3' }
    const share = { kind: 'share', name: 'contract 7', sharePercent: '2,5' }
    await post('norms', norm, 'cashier')
    await post('equipment', { ...share, sharePercent: '100' })
    await post('links', { number: main.number })
    await post('reactive', { quantity: '-1' })
    await post('reactive', { quantity: '40', from: '2026-06-02' })
    await post('reactive', { quantity: '40', from: '2099-01-01' })
    await post('reactive', { quantity: '40' }, 'cashier')
    assert.deepEqual(await counted(), before)
    await post('norms', norm)
    await post('equipment', share)
    await post('links', { number: sub.number })
    await post('reactive', { quantity: '40,5', document: 'act 3' })
    assert.deepEqual(
      await counted(),
      before.map((count) => count + 1)
    )

    const page = await client
      .get('/metering/supply')
      .qs({ account: main.accountId })
      .withSession(signedIn('boss'))
      .withInertia()
    const props = (page.body() as { props: Record<string, Record<string, unknown>[]> }).props
    assert.deepInclude(props.norms![0], { code: 'electricity_person', amount: '3' })
    assert.deepInclude(props.equipment![0], { kind: 'share', sharePpm: '25000' })
    assert.deepInclude(props.links![0], { side: 'sub', number: '50973002' })
    assert.deepInclude(props.reactive![0], {
      period: '2026-06-01',
      quantityVarh: '40500',
      activeWh: null,
      document: 'act 3',
      reversalReason: null,
    })
    const { id } = props.reactive![0] as { id: string }
    await post(`reactive/${id}/reversal`, { reason: 'of another point' }, 'cashier')
    await post(`reactive/${id}/reversal`, {})
    assert.isNull(await reversalOf(id))
    await post('reactive', { quantity: '41' })
    assert.isNull(await reversalOf(id), 'a correction tells its reason')
    await post('reactive', { quantity: '41', reason: 'misread' })
    assert.equal(await reversalOf(id), 'misread')
    await post(`reactive/${id}/reversal`, { reason: 'once more' })
    assert.equal(await reversalOf(id), 'misread', 'what is reversed stays so')
  })

  test('a month is settled by the workers once, and the page tells how it went', async ({
    client,
    assert,
  }) => {
    const ask = () =>
      client
        .post('/metering/settlement')
        .withSession(signedIn('boss'))
        .withCsrfToken()
        .form({ divisionId: urgut(), period: '2021-02-01' })
        .redirects(0)
    ;(await ask()).assertStatus(302)
    await ask()
    const last = () => inSamarqand(() => lastSettlement(urgut(), '2021-02-01'))
    const asked = await last()
    assert.equal(asked!.status, 'running')
    await drainOutbox(theWorld().samarqand.id)
    const done = await last()
    assert.equal(done!.id, asked!.id)
    assert.equal(done!.status, 'done')
    assert.equal(done!.pointsDone, done!.byNorm + done!.estimated + done!.impossibleTotal)
  })
})
