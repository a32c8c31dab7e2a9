import { test } from '@japa/runner'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveReference } from '#reference/actions/receive_reference'
import ReferenceItem from '#reference/models/reference_item'
import TariffPlan from '#reference/models/tariff_plan'
import { ratesOf } from '#reference/queries/rates_of'
import { rulesOn } from '#reference/queries/rules_on'
import { tariffPlanOn } from '#reference/queries/tariff_plan_on'
import { theWorld } from '#tests/support/world'

const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)

const UNDO = new Error('undo')

/** Runs the work and takes it back, so that the other tests meet the reference as received. */
async function undone<T>(work: () => Promise<T>): Promise<T> {
  let result: { value: T } | null = null
  await inSamarqand(async () => {
    result = { value: await work() }
    throw UNDO
  }).catch((error: unknown) => {
    if (error !== UNDO) throw error
  })
  return result!.value
}

const planId = async (code: string) => (await TariffPlan.findByOrFail({ code })).id

test.group('What is in force', (group) => {
  group.setup(() => inSamarqand(() => receiveReference()))

  test('a month in which the price changed has two spans', async ({ assert }) => {
    const spans = await inSamarqand(async () =>
      ratesOf(await planId('electricity-household'), '2018-11-01')
    )
    assert.deepEqual(
      spans.map(({ from, to, steps }) => [from, to, steps.map(({ priceMinor }) => priceMinor)]),
      [
        ['2018-11-01', '2018-11-16', [228_60n]],
        ['2018-11-16', '2018-12-01', [250_00n]],
      ]
    )
  })

  test('gas has the blocks of its season', async ({ assert }) => {
    const firstBound = (season: string) =>
      inSamarqand(async () => {
        const [span] = await ratesOf(await planId('gas-household'), '2025-06-01', season)
        return span!.steps[0]!.toWh
      })
    assert.equal(await firstBound('heating'), 500_000n)
    assert.equal(await firstBound('non_heating'), 100_000n)
  })

  test('a month that has a day without a price is refused, with that day', async ({ assert }) => {
    const error = await inSamarqand(async () =>
      ratesOf(await planId('electricity-household'), '2016-03-01')
    ).catch((refusal: unknown) => refusal)
    assert.containsSubset(error, { code: 'E_TARIFF_MISSING', facts: { on: '2016-03-01' } })
  })

  test('a plan is shown with its prices and their act', async ({ assert }) => {
    const { plan, rates } = await inSamarqand(async () =>
      tariffPlanOn(await planId('electricity-household-stove'), '2025-04-30')
    )
    assert.equal(plan.nameCyrl, 'Маиший, электр плита')
    assert.deepEqual(
      rates.map(({ priceMinor }) => priceMinor),
      [225_00n, 450_00n, 675_00n, 787_50n, 900_00n]
    )
    assert.equal(rates[0]!.act, 'PKM 204 of 16.04.2024')
  })

  test('rules change with the date and with the class of consumer', async ({ assert }) => {
    const { before, after, legal } = await inSamarqand(async () => ({
      before: await rulesOn('2022-12-31', 'household'),
      after: await rulesOn('2023-01-01', 'household'),
      legal: await rulesOn('2023-01-01', 'legal'),
    }))
    assert.deepEqual([before.vatBp, after.vatBp], [1500n, 1200n])
    assert.deepEqual([after.dueDay, legal.dueDay], [10, 31])
    assert.deepEqual([after.penaltyPpmPerDay, legal.penaltyPpmPerDay], [1000n, 4000n])
  })

  test('a class’s own value overrides everybody’s', async ({ assert }) => {
    const { household, legal } = await undone(async () => {
      await affect(
        `insert into rule_values (tenant_id, code, scope, value, unit, valid_from)
         values (:tenant, 'disconnection_notice_days', 'legal', 3, 'days', '2026-01-01')`
      )
      return {
        household: await rulesOn('2026-01-01', 'household'),
        legal: await rulesOn('2026-01-01', 'legal'),
      }
    })
    assert.deepEqual([household.disconnectionNoticeDays, legal.disconnectionNoticeDays], [5, 3])
  })

  test('a zone factor that has ended is not in force any more', async ({ assert }) => {
    const zones = (on: string) =>
      inSamarqand(async () => {
        const items = await ReferenceItem.query()
          .where('classifier', 'tariff_zones')
          .withScopes((scopes) => scopes.effectiveOn(on))
          .orderBy('code')
        return items.map(({ code }) => code)
      })
    assert.deepEqual(await zones('2023-09-30'), [
      'half-peak',
      'night',
      'peak-evening',
      'peak-morning',
    ])
    assert.deepEqual(await zones('2023-10-01'), ['half-peak', 'night'])
  })

  test('a price that had no end gets the end that the national file names', async ({ assert }) => {
    const lastDay = () =>
      one<{ valid_to: string | null; price_minor: string; id: string }>(
        `select r.id, r.valid_to, r.price_minor from tariff_rates r
           join tariff_plans p on p.tenant_id = :tenant and p.id = r.plan_id
          where r.tenant_id = :tenant and p.code = 'electricity-household-stove'
            and r.valid_from = '2019-08-15'`
      )
    const { opened, received, blocks } = await undone(async () => {
      const plan = await planId('electricity-household-stove')
      await affect(
        `delete from tariff_rates
          where tenant_id = :tenant and plan_id = :plan and valid_from >= '2024-05-01'`,
        { plan }
      )
      await affect(
        `update tariff_rates set valid_to = null
          where tenant_id = :tenant and plan_id = :plan and valid_from = '2019-08-15'`,
        { plan }
      )
      const before = await lastDay()
      await receiveReference()
      const [span] = await ratesOf(plan, '2024-05-01')
      return { opened: before!, received: (await lastDay())!, blocks: span!.steps.length }
    })
    assert.isNull(opened.valid_to)
    assert.deepEqual(received, { ...opened, valid_to: '2024-05-01' })
    assert.equal(blocks, 5)
  })
})
