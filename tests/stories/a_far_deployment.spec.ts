import { test } from '@japa/runner'
import env from '#start/env'
import { affect } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { publishFirstVersion } from '#reference/actions/publish_first_version'
import { receiveReference } from '#reference/actions/receive_reference'
import { makeKeys } from '#reference/publication/make_keys'
import { bundleOf } from '#reference/queries/bundle_of'
import { findVersion } from '#reference/queries/versions'
import { startDeployment, type Deployment } from '#tests/support/reference/autonomous_deployment'
import { inCentre, publish } from '#tests/support/reference/publish'
import { withSigningKey } from '#tests/support/reference/signing'
import { freePort } from '#bin/services/free_port'

const CENTRE = 'respublika'
const CENTRE_URL = `http://${env.get('HOST')}:${env.get('PORT')}`
const NOTICE = { code: 'disconnection_notice_days', scope: 'all' }

/** Three versions: a new item; another notice term; dearer electricity from the next year. */
const newReason = () =>
  affect(
    `insert into reference_items (tenant_id, classifier, code, name_uz, name_cyrl, name_ru, valid_from)
     values (:tenant, 'sources', 'order-12', '12-buyruq', '12-буйруқ', 'Приказ 12', '2026-07-01')`
  )

async function otherNotice() {
  await affect(
    `update rule_values set valid_to = '2026-07-01'
      where tenant_id = :tenant and code = :code and scope = :scope and valid_to is null`,
    NOTICE
  )
  await affect(
    `insert into rule_values (tenant_id, code, scope, value, unit, valid_from, act)
     values (:tenant, :code, :scope, 7, 'days', '2026-07-01', 'Order 12')`,
    NOTICE
  )
}

async function dearer() {
  await affect(
    `with plan as (
       select id from tariff_plans where tenant_id = :tenant and code = 'electricity-household'
     ), closed as (
       update tariff_rates set valid_to = '2027-01-01'
        where tenant_id = :tenant and plan_id = (select id from plan) and valid_to is null
       returning *
     )
     select count(*) from closed`
  )
  await affect(
    `insert into tariff_rates (tenant_id, plan_id, season, step, from_wh, to_wh, price_minor,
                               valid_from, act)
     select tenant_id, plan_id, season, step, from_wh, to_wh, price_minor + 10000, '2027-01-01',
            'Order 12'
       from tariff_rates
      where tenant_id = :tenant and valid_to = '2027-01-01'
        and plan_id = (select id from tariff_plans
                        where tenant_id = :tenant and code = 'electricity-household')`
  )
}

const bundle = async (number: number) => (await bundleOf(CENTRE, number)).toString('base64')

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'taken',
    (error: Error) => error.message
  )
}

test.group('Two deployments', (group) => {
  let region: Deployment
  let key: Awaited<ReturnType<typeof withSigningKey>>

  group.setup(async () => {
    key = await withSigningKey()
    region = await startDeployment()
    await inCentre(async () => {
      await receiveReference()
      await asActor({ kind: 'command', id: null, name: 'test' }, () =>
        publishFirstVersion('National reference')
      )
    })
  })
  group.teardown(async () => {
    await region.close()
    await key.forget()
  })

  test('the republic publishes, a region far away follows, three versions late', async ({
    assert,
  }) => {
    await region.open()
    await region.trust(CENTRE, key.publicPem)
    await region.source(CENTRE_URL)
    assert.deepEqual(await region.pull(), {
      stored: 1,
      received: 1,
      failures: 0,
      lastError: null,
    })
    const first = await region.state()
    assert.equal(first.digest, (await findVersion(CENTRE, 1))!.contentSha256)
    assert.deepInclude(first.receipts[0], { version: 1, via: 'pull', rowsChanged: 0, conflicts: 0 })

    await region.source(`http://127.0.0.1:${await freePort(39_871)}`)
    assert.equal(await publish('A reason', newReason), 2)
    assert.deepInclude(await region.pull(), { stored: 0, received: 0, failures: 1 })
    assert.equal(await publish('A notice', otherNotice), 3)
    assert.equal(await publish('Prices of 2027', dearer), 4)
    assert.deepInclude(await region.pull(), { failures: 2, lastError: 'ECONNREFUSED' })
    assert.equal((await region.state()).digest, first.digest, 'an outage changes nothing')

    await region.source(CENTRE_URL)
    assert.deepInclude(await region.pull(), { stored: 1, received: 1, failures: 0 })
    const late = await region.state()
    assert.equal(late.digest, (await findVersion(CENTRE, 4))!.contentSha256)
    assert.deepEqual(
      late.receipts.map(({ version, rowsChanged, conflicts }) => [version, rowsChanged, conflicts]),
      [
        [4, 1 + 2 + 12, 1],
        [1, 0, 0],
      ]
    )
    const { rate, rule, item } = late.receipts[0]!.counts
    assert.deepInclude(rate, { added: 6, closed: 6, changed: 0 })
    assert.deepInclude(rule, { added: 1, closed: 1, changed: 0 })
    assert.deepInclude(item, { added: 1, closed: 0, changed: 0 })
    assert.deepEqual(
      await Promise.all(
        ['2026-12-31', '2027-01-01'].map((on) => region.prices('electricity-household', on))
      ),
      [
        ['65000', '90000', '110000', '160000', '190000', '220000'],
        ['75000', '100000', '120000', '170000', '200000', '230000'],
      ]
    )
  }).timeout(60_000)

  test('its own value holds until a person takes the centre’s', async ({ assert }) => {
    const { conflicts, local } = await region.state()
    assert.lengthOf(conflicts, 1)
    const [conflict] = conflicts
    assert.deepInclude(conflict, { kind: 'rule', reason: 'override', status: 'open' })
    assert.deepInclude(conflict!.centreAfter, { value: '7', valid_from: '2026-07-01' })
    assert.deepEqual(conflict!.local, [local[0]!.fields])
    assert.deepEqual(
      [await region.noticeDays('2026-06-30'), await region.noticeDays('2026-09-01')],
      [10, 10]
    )
    await region.decide(conflict!.id, '2026-09-01')
    assert.deepEqual(
      [await region.noticeDays('2026-08-31'), await region.noticeDays('2026-09-01')],
      [10, 7]
    )
    assert.equal((await region.state()).conflicts[0]!.status, 'taken')
  })

  test('a second time changes nothing, by line or by file', async ({ assert }) => {
    const before = await region.state()
    assert.deepInclude(await region.pull(), { stored: 0, received: 0, failures: 0 })
    assert.deepEqual(await region.receive(await bundle(4)), {
      receiptId: null,
      rowsChanged: 0,
      conflicts: 0,
      digest: before.digest,
    })
    assert.deepEqual(await region.state(), before)
  })

  test('what is tampered with, unknown, older or broken is refused by name', async ({ assert }) => {
    const before = await region.state()
    const whole = await bundleOf(CENTRE, 4)
    const changed = (at: number) => {
      const copy = Buffer.from(whole)
      copy[at] = copy[at]! ^ 1
      return copy.toString('base64')
    }
    const stranger = makeKeys('x')
    assert.equal(await refusalOf(region.receive(changed(whole.length - 9))), 'E_BUNDLE_SIGNATURE')
    assert.equal(await refusalOf(region.receive(changed(150))), 'E_BUNDLE_SIGNATURE')
    assert.equal(
      await refusalOf(region.receive(whole.subarray(0, -1).toString('base64'))),
      'E_BUNDLE_SIGNATURE'
    )
    const foreign = whole.toString('latin1').replace(key.keyId, stranger.keyId)
    assert.equal(
      await refusalOf(region.receive(Buffer.from(foreign, 'latin1').toString('base64'))),
      'E_BUNDLE_KEY_UNKNOWN'
    )
    assert.equal(await refusalOf(region.receive(await bundle(2))), 'E_BUNDLE_OLDER')
    assert.equal(await refusalOf(region.receive('SGk=')), 'E_BUNDLE_NOT_ONE')
    assert.deepEqual(await region.state(), before)
  })

  test('the next version comes by file', async ({ assert }) => {
    await publish('One more', () =>
      affect(
        `update reference_items set name_ru = 'Приказ № 12'
          where tenant_id = :tenant and classifier = 'sources' and code = 'order-12'`
      )
    )
    assert.deepInclude(await region.receive(await bundle(5)), { rowsChanged: 1, conflicts: 0 })
    assert.equal((await region.state()).digest, (await findVersion(CENTRE, 5))!.contentSha256)
  })
})
