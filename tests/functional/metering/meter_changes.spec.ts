import { test } from '@japa/runner'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { recordReading } from '#metering/actions/record_reading'
import {
  aMeteredPoint,
  consumedBy,
  type MeteredPoint,
} from '#tests/functional/metering/a_metered_point'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)
const aPoint = (number: string, coefficient = 1n) =>
  inSamarqand(() =>
    aMeteredPoint({
      divisionId: theWorld().samarqand.divisions.Urgut!,
      number,
      installedOn: '2026-06-01',
      coefficient,
    })
  )

const read = ({ servicePointId }: MeteredPoint, readOn: string, kwh: bigint) =>
  inSamarqand(() =>
    recordReading({
      ...{ servicePointId, readOn, valueWh: kwh * 1000n, source: 'controller' },
      confirmed: { reason: 'looked at twice' },
    })
  )

const typed = ({ accountId, servicePointId }: MeteredPoint) => ({
  accountId,
  servicePointId,
  changedOn: '2026-06-16',
  coefficient: '1',
  closing: { 'A+': '150' },
  reason: 'an act of the inspectors',
})

/** "SN1 x1 2026-06-01..2026-06-16" */
const stays = ({ servicePointId }: MeteredPoint) =>
  inSamarqand(async () => {
    const found = await rows<{ stay: string }>(
      `select m.serial || ' x' || i.coefficient || ' ' || i.installed_on || '..'
           || coalesce(i.removed_on::text, '') as stay
         from installations i join meters m on m.tenant_id = :tenant and m.id = i.meter_id
        where i.tenant_id = :tenant and i.service_point_id = :servicePointId
        order by i.installed_on`,
      { servicePointId }
    )
    return found.map(({ stay }) => stay)
  })

test.group('A meter replaced, transformers changed, on pages', () => {
  test('a replacement is seen before it is made, and made whole', async ({ client, assert }) => {
    const point = await aPoint('50974001')
    const body = {
      ...typed(point),
      type: 'FIVE',
      serial: 'NEW50974001',
      opening: { 'A+': '3,5' },
    }
    const { closing, opening, reason: _, ...plain } = body
    const preview = await client
      .get('/metering/meters/change/preview')
      .qs({ what: 'replacement', ...plain, closing, opening })
      .withSession(signedIn('boss'))
      .accept('json')
    preview.assertStatus(200)
    preview.assertBodyContains({
      refusal: null,
      preview: {
        closing: [{ code: 'A+', previousWh: '0', quantityWh: '150000', coefficient: '1' }],
        months: [{ period: '2026-06-01', beforeWh: null, afterWh: '150000' }],
      },
    })
    assert.deepEqual(await stays(point), ['SN50974001 x1 2026-06-01..'])

    const made = await client
      .post('/metering/meters/replacements')
      .withSession(signedIn('boss'))
      .withCsrfToken()
      .json(body)
      .redirects(0)
    made.assertStatus(302)
    assert.deepEqual(await stays(point), [
      'SN50974001 x1 2026-06-01..2026-06-16',
      'NEW50974001 x1 2026-06-16..',
    ])
    await read(point, '2026-06-30', 53n)
    assert.deepEqual(await inSamarqand(() => consumedBy(point)), ['2026-06 199500 measured'])
  })

  test('transformers changed multiply each span by its own ratio', async ({ client, assert }) => {
    const point = await aPoint('50974002', 20n)
    const made = await client
      .post('/metering/meters/transformers')
      .withSession(signedIn('boss'))
      .withCsrfToken()
      .json({ ...typed(point), coefficient: '30', closing: { 'A+': '4' } })
      .redirects(0)
    made.assertStatus(302)
    assert.deepEqual(await stays(point), [
      'SN50974002 x20 2026-06-01..2026-06-16',
      'SN50974002 x30 2026-06-16..',
    ])
    await read(point, '2026-06-30', 6n)
    assert.deepEqual(await inSamarqand(() => consumedBy(point)), ['2026-06 140000 measured'])
  })

  test('what cannot have happened is refused in words and leaves nothing', async ({
    client,
    assert,
  }) => {
    const point = await aPoint('50974003')
    await read(point, '2026-06-20', 200n)
    const refusal = async (changed: object, what = 'transformers') => {
      const { reason: _, ...said } = { ...typed(point), coefficient: '20', ...changed }
      const answer = await client
        .get('/metering/meters/change/preview')
        .qs({ what, ...said })
        .withSession(signedIn('boss'))
        .accept('json')
      return (answer.body() as { refusal: string }).refusal
    }
    const replacement = { type: 'FIVE', serial: 'N1', opening: { 'A+': '0' } }
    const late = { changedOn: '2026-06-25', closing: { 'A+': '210' } }
    assert.match(await refusal({}), /2026-06-20/)
    assert.match(await refusal({ ...late, changedOn: '2026-02-31' }), /no such day|kun yoʻq/)
    assert.match(await refusal({ ...late, closing: { 'A+': 'abc' } }), /digits|raqam/)
    assert.match(await refusal({ ...late, coefficient: '1' }), /already|allaqachon/)
    assert.match(
      await refusal({ ...late, ...replacement, serial: 'SN50974003' }, 'replacement'),
      /SN50974003/
    )
    assert.match(await refusal({ ...late, ...replacement, type: 'NO' }, 'replacement'), /make|turi/)
    for (const who of ['boss', 'cashier']) {
      await client
        .post('/metering/meters/transformers')
        .withSession(signedIn(who))
        .withCsrfToken()
        .json({ ...typed(point), ...(who === 'boss' ? {} : late), coefficient: '20' })
        .redirects(0)
    }
    assert.deepEqual(await stays(point), ['SN50974003 x1 2026-06-01..'])
    const left = await inSamarqand(() =>
      one<{ n: string }>(
        `select count(*) as n from readings
          where tenant_id = :tenant and service_point_id = :servicePointId and source = 'removal'`,
        point
      )
    )
    assert.equal(Number(left!.n), 0)
  })

  test('the page knows the standing dials and leads from the supply of the account', async ({
    client,
    assert,
  }) => {
    const point = await aPoint('50974004', 20n)
    const propsOf = async (path: string, qs: object) => {
      const page = await client.get(path).qs(qs).withSession(signedIn('boss')).withInertia()
      return (page.body() as { props: Record<string, Record<string, unknown>[]> }).props
    }
    const account = { account: point.accountId }
    const form = await propsOf('/metering/meters/change', { ...account, what: 'transformers' })
    assert.deepInclude(form.registers![0], { code: 'A+', coefficient: '20', previousWh: '0' })
    const supply = await propsOf('/metering/supply', account)
    assert.deepInclude(supply.meters![0], { serial: 'SN50974004', coefficient: '20', to: null })
  })
})
