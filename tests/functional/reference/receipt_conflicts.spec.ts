import { test } from '@japa/runner'
import { affect, one, rows } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { decideConflict } from '#reference/actions/decide_conflict'
import { receiveReference } from '#reference/actions/receive_reference'
import { publishFirstVersion } from '#reference/actions/publish_first_version'
import { publishVersion } from '#reference/actions/publish_version'
import { receiveVersion } from '#reference/actions/receive_version'
import { latestVersion } from '#reference/queries/versions'
import { BillingRegion } from '#tests/support/billing/billing_region'
import { openManyHouseholds } from '#tests/support/billing/many_households'
import { inCentre } from '#tests/support/reference/publish'

const CENTRE = 'respublika'
const PERIOD = '2026-05-01'

type Price = { price: string; from: string; to: string | null }

/** The centre's working copy is everybody's: it goes back to what its files say. */
async function asBefore() {
  await affect(
    `update tariff_rates r set price_minor = r.price_minor - 10000 from tariff_plans p
      where r.tenant_id = :tenant and p.tenant_id = :tenant and p.id = r.plan_id
        and p.code = 'electricity-household' and r.from_wh = 0 and r.valid_from = :period`,
    { period: PERIOD }
  )
  await affect(
    `delete from tariff_rates r using tariff_plans p
      where r.tenant_id = :tenant and p.tenant_id = :tenant and p.id = r.plan_id
        and p.code = 'electricity-new'`
  )
  await affect(`delete from tariff_plans where tenant_id = :tenant and code = 'electricity-new'`)
}

test.group('Conflicts of a received version', (group) => {
  let region: BillingRegion

  group.setup(async () => {
    region = await BillingRegion.open('nizolar', '1761')
    await openManyHouseholds(region, 10, PERIOD)
    await region.bill(PERIOD)
    await inCentre(async () => {
      await receiveReference()
      await publishFirstVersion('National reference')
    })
    await receive()
  })

  group.teardown(() => inCentre(asBefore))

  const receive = async () => {
    const { number } = (await latestVersion(CENTRE))!
    return region.in(() => receiveVersion({ centre: CENTRE, number, via: 'deployment' }))
  }

  const publish = (edit: () => Promise<unknown>) =>
    inCentre(async () => {
      await edit()
      await publishVersion({ title: 'Next', act: null, validFrom: PERIOD })
    })

  const openConflict = () =>
    region.in(() =>
      one<{ id: string; reason: string }>(
        `select id, reason from reference_conflicts where tenant_id = :tenant and status = 'open'`
      )
    )

  const take = (conflictId: string, from: string) =>
    region.in(async () => {
      const user = await one<{ id: string }>(
        `select id from users where tenant_id = :tenant limit 1`
      )
      return asActor({ kind: 'user', id: user!.id, name: 'boss' }, () =>
        decideConflict({ conflictId, decision: 'take', reason: 'as the republic', from })
      )
    })

  const firstBlock = () =>
    region.in(() =>
      rows<Price>(
        `select r.price_minor::text as price, r.valid_from::text as from, r.valid_to::text as to
           from tariff_rates r
           join tariff_plans p on p.tenant_id = :tenant and p.id = r.plan_id
          where r.tenant_id = :tenant and p.code = 'electricity-household' and r.from_wh = 0
            and r.valid_from >= :period
          order by r.valid_from`,
        { period: PERIOD }
      )
    )

  test('a price that charges used stays until a person takes the other, from a day on', async ({
    assert,
  }) => {
    const [before] = await firstBlock()
    const dearer = String(BigInt(before!.price) + 10_000n)
    await publish(() =>
      affect(
        `update tariff_rates r set price_minor = :dearer from tariff_plans p
          where r.tenant_id = :tenant and p.tenant_id = :tenant and p.id = r.plan_id
            and p.code = 'electricity-household' and r.from_wh = 0 and r.valid_from = :period`,
        { dearer, period: PERIOD }
      )
    )
    assert.deepInclude(await receive(), { rowsChanged: 0, conflicts: 1 })
    assert.deepEqual(await firstBlock(), [before])
    const { id, reason } = (await openConflict())!
    assert.equal(reason, 'used')
    await assert.rejects(() => take(id, PERIOD), 'E_CONFLICT_NO_ROOM')
    assert.deepEqual(await firstBlock(), [before], 'a refusal changes nothing')

    await take(id, '2026-09-01')
    assert.deepEqual(await firstBlock(), [
      { ...before!, to: '2026-09-01' },
      { price: dearer, from: '2026-09-01', to: null },
    ])
    assert.deepInclude(await receive(), { receiptId: null, rowsChanged: 0, conflicts: 0 })
  })

  test('a plan of our own under the centre’s code becomes the centre’s, then its prices come', async ({
    assert,
  }) => {
    await region.in(() =>
      affect(
        `insert into tariff_plans (tenant_id, resource_id, code, consumer_class, tariff_group, variant,
                                   unit, name_uz, name_cyrl, name_ru, origin)
         select :tenant, id, 'electricity-new', 'household', 'X', '', 'kWh', 'a', 'а', 'а', 'local'
           from resources where tenant_id = :tenant and code = 'electricity'`
      )
    )
    await publish(async () => {
      await affect(
        `insert into tariff_plans (tenant_id, resource_id, code, consumer_class, tariff_group, variant,
                                   unit, name_uz, name_cyrl, name_ru)
         select :tenant, id, 'electricity-new', 'household', 'N', '', 'kWh', 'b', 'б', 'б'
           from resources where tenant_id = :tenant and code = 'electricity'`
      )
      await affect(
        `insert into tariff_rates (tenant_id, plan_id, step, from_wh, price_minor, valid_from)
         select :tenant, id, 1, 0, 50000, '2026-12-01' from tariff_plans
          where tenant_id = :tenant and code = 'electricity-new'`
      )
    })
    assert.deepInclude(await receive(), { rowsChanged: 0, conflicts: 1 })
    await take((await openConflict())!.id, '2026-12-01')
    const found = await region.in(() =>
      one(
        `select p.origin, p.tariff_group as group, r.price_minor::text as price
           from tariff_plans p
           join tariff_rates r on r.tenant_id = :tenant and r.plan_id = p.id
          where p.tenant_id = :tenant and p.code = 'electricity-new'`
      )
    )
    assert.deepEqual(found, { origin: 'centre', group: 'N', price: '50000' })
  })
})
