import { test } from '@japa/runner'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { commissionMeter } from '#metering/actions/commission_meter'
import { linkPoints } from '#metering/actions/link_points'
import { recordNorm } from '#metering/actions/record_norm'
import { recordNormTerm } from '#metering/actions/record_norm_term'
import { recordReading } from '#metering/actions/record_reading'
import { settleMonth } from '#metering/actions/settle_month'
import {
  aMeter,
  aMeteredPoint,
  consumedBy,
  type MeteredPoint,
} from '#tests/functional/metering/a_metered_point'
import { anAccount } from '#tests/support/payments/an_account'
import { theWorld } from '#tests/support/world'

const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)
const urgut = () => theWorld().samarqand.divisions.Urgut!

const aPoint = (number: string, coefficient = 1n) =>
  inSamarqand(() =>
    aMeteredPoint({
      divisionId: urgut(),
      number,
      installedOn: '2023-01-01',
      connectedW: null,
      coefficient,
    })
  )

const read = ({ servicePointId }: MeteredPoint, readOn: string, units: bigint) =>
  inSamarqand(() =>
    recordReading({ servicePointId, readOn, valueWh: units * 1000n, source: 'controller' })
  )

const settle = (period: string) =>
  settleMonth({ tenantId: theWorld().samarqand.id, period, divisionId: urgut() })

const consumed = (point: MeteredPoint) => inSamarqand(() => consumedBy(point))

/** "2023-04 6 50000": month, kind, quantity. */
const adjusted = ({ servicePointId }: MeteredPoint) =>
  inSamarqand(async () => {
    const found = await rows<{ shown: string }>(
      `select to_char(period, 'YYYY-MM') || ' ' || kind || ' ' || quantity_wh as shown
         from consumption_adjustments
        where tenant_id = :tenant and period >= '2023-01-01' and service_point_id = :servicePointId
        order by period, kind`,
      { servicePointId }
    )
    return found.map(({ shown }) => shown)
  })

/** A point without a meter. */
async function anUnmeteredPoint(number: string): Promise<MeteredPoint> {
  return inSamarqand(async () => {
    const account = await anAccount({ divisionId: urgut(), number })
    const point = await one<{ id: string }>(
      `insert into service_points (tenant_id, account_id, premise_id, resource_id, code, valid_from)
       select :tenant, a.id, a.premise_id, c.id, :number, '2023-01-01'
         from personal_accounts a
         join resources c on c.tenant_id = :tenant and c.code = 'electricity'
        where a.tenant_id = :tenant and a.id = :id returning id`,
      { id: account.id, number }
    )
    return { accountId: account.id, number, servicePointId: point!.id }
  })
}

test.group('A month without readings', () => {
  test('is estimated once by the average day, and the real reading settles the difference', async ({
    assert,
  }) => {
    const point = await aPoint('50971001')
    await read(point, '2023-01-31', 310n)
    await read(point, '2023-02-28', 590n)
    await read(point, '2023-03-31', 900n)
    await settle('2023-04-01')
    assert.include(await consumed(point), '2023-04 300000 estimated')
    const again = await settle('2023-05-01')
    assert.deepInclude(again.impossible, { number: '50971001', code: 'too_many_estimates' })

    await read(point, '2023-05-31', 1022n)
    assert.deepEqual((await consumed(point)).slice(3), [
      '2023-04 60000 measured',
      '2023-05 62000 measured',
    ])
  })

  test('settled twice it is estimated once', async ({ assert }) => {
    const point = await aPoint('50971002')
    await read(point, '2023-03-31', 900n)
    await settle('2023-04-01')
    const before = await consumed(point)
    await settle('2023-04-01')
    assert.deepEqual(await consumed(point), before)
    assert.deepEqual(before.at(-1), '2023-04 300000 estimated')
  })

  test('a dial behind transformers is estimated to what it can tell', async ({ assert }) => {
    const point = await aPoint('50971003', 40n)
    await read(point, '2023-03-31', 9n)
    await settle('2023-04-01')
    assert.equal((await consumed(point)).at(-1), '2023-04 120000 estimated')
  })

  test('without a meter the norm of the people counts, by days, and never twice', async ({
    assert,
  }) => {
    const point = await anUnmeteredPoint('50971004')
    const { servicePointId } = point
    const term = { servicePointId, code: 'electricity_person' as const, document: null }
    await inSamarqand(async () => {
      await recordNorm({
        code: 'electricity_person',
        monthlyBase: 50_000n,
        heatingOnly: false,
        from: '2023-01-01',
        act: 'order 1',
      })
      await recordNormTerm({ ...term, amount: 3n, from: '2023-01-01' })
      await recordNormTerm({ ...term, amount: 4n, from: '2023-04-16' })
    })
    await settle('2023-04-01')
    await settle('2023-04-01')
    assert.deepEqual(await consumed(point), ['2023-04 175000 norm'])
  })

  test('a meter for a part of the month: the other days by the norm, and it follows', async ({
    assert,
  }) => {
    const point = await anUnmeteredPoint('50971006')
    const { servicePointId } = point
    const term = { servicePointId, code: 'electricity_person' as const, document: null }
    await inSamarqand(() => recordNormTerm({ ...term, amount: 3n, from: '2023-01-01' }))
    await settle('2023-03-01')
    await settle('2023-04-01')
    assert.deepEqual(await consumed(point), ['2023-03 150000 norm', '2023-04 150000 norm'])
    await inSamarqand(async () => {
      const { id: meterId } = await aMeter('SN50971006')
      await commissionMeter({ meterId, servicePointId, installedOn: '2023-04-11', coefficient: 1n })
    })
    await read(point, '2023-04-30', 100n)
    assert.deepEqual(await consumed(point), ['2023-03 150000 norm', '2023-04 100000 measured'])
    assert.deepEqual(await adjusted(point), ['2023-04 6 50000'])
    await inSamarqand(() => recordNormTerm({ ...term, amount: 6n, from: '2023-04-01' }))
    assert.deepEqual(await adjusted(point), ['2023-04 6 100000'])
    await settle('2023-04-01')
    assert.deepEqual(await adjusted(point), ['2023-04 6 100000'])
    assert.deepEqual(await consumed(point), ['2023-03 150000 norm', '2023-04 100000 measured'])
  })

  test('what a point without a meter used by norm is taken from its main point', async ({
    assert,
  }) => {
    const [main, sub] = [await aPoint('50971007'), await anUnmeteredPoint('50971008')]
    await inSamarqand(() =>
      linkPoints({
        mainPointId: main.servicePointId,
        subPointId: sub.servicePointId,
        from: '2023-04-01',
        to: null,
        document: null,
      })
    )
    await read(main, '2023-03-31', 900n)
    await read(main, '2023-04-30', 1300n)
    await inSamarqand(() =>
      recordNormTerm({
        servicePointId: sub.servicePointId,
        code: 'electricity_person',
        amount: 3n,
        from: '2023-01-01',
        document: null,
      })
    )
    await settle('2023-04-01')
    assert.deepEqual(await adjusted(main), ['2023-04 1 -150000'])
  })

  test('nobody’s history and no norm: the meter must be read', async ({ assert }) => {
    await aPoint('50971005')
    const { impossible } = await settle('2023-01-01')
    assert.deepInclude(impossible, { number: '50971005', code: 'nothing_known' })
  })

  test('the published norms of gas are there, those of electricity are not', async ({ assert }) => {
    await settle('2023-01-01')
    const known = await inSamarqand(() =>
      rows<{ code: string; base: string }>(
        `select code, monthly_base as base from consumption_norms
          where tenant_id = :tenant and recorded_by = 'reference' order by code`
      )
    )
    assert.deepEqual(
      known.map(({ code, base }) => `${code} ${base}`),
      [
        'gas_cooking 15000',
        'gas_cooking_central 11000',
        'gas_cooking_heater 16000',
        'gas_heating 5760',
      ]
    )
  })
})
