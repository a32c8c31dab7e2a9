import { test } from '@japa/runner'
import { affect } from '#shared/database/sql'
import { runErrors } from '#billing/queries/run_errors'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

let region: BillingRegion
const period = '2026-05-01'

const sql = (statement: string, home: Household) =>
  region.in(() =>
    affect(`${statement} where tenant_id = :tenant and account_id = :accountId`, { ...home })
  )

test.group('Billing run | accounts that cannot be billed', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('billing4', '1744')
  })

  test('each is told its reason, the rest goes on, and mended ones are billed by the next run', async ({
    assert,
  }) => {
    const homes = {
      healthy: await region.household(),
      no_consumption: await region.household(),
      incomplete_month: await region.household(),
      no_terms: await region.household(),
      no_tariff: await region.household(),
      not_rateable: await region.household(),
      questioned_reading: await region.household(),
    }
    for (const home of Object.values(homes)) await region.consume(home, { period, wh: 100_000n })
    await sql('delete from consumptions', homes.no_consumption)
    await sql('update consumptions set complete = false', homes.incomplete_month)
    await sql(`update contract_terms set valid_to = '2026-01-01'`, homes.no_terms)
    await sql(`update contract_terms set plan_id = ${await planWith('no rates')}`, homes.no_tariff)
    await sql(`update contract_terms set plan_id = ${await planWith('a gap')}`, homes.not_rateable)
    await sql('update consumptions set complete = false', homes.questioned_reading)
    await questionReading(homes.questioned_reading)

    const runId = await region.bill(period, 2)

    for (const [code, home] of Object.entries(homes)) {
      const expected = code === 'healthy' ? [] : [code]
      assert.deepEqual(await region.faults(runId, home), expected, code)
      assert.lengthOf(await region.charges(home), expected.length === 0 ? 1 : 0, code)
      assert.lengthOf(await region.invoices(home), expected.length === 0 ? 1 : 0, code)
    }
    assert.equal((await region.run(runId)).status, 'done')
    const listed = await region.in(() => runErrors({ runId, page: 1, perPage: 3 }))
    assert.equal(listed.total, 6)
    assert.lengthOf(listed.data, 3)
    assert.lengthOf(listed.counts, 6)
    assert.deepEqual(listed.data[0]!.months, [
      { period, servicePointId: homes.no_consumption.servicePointId, detail: null },
    ])

    await region.consume(homes.no_consumption, { period, wh: 50_000n })
    await region.consume(homes.incomplete_month, { period, wh: 60_000n })
    const secondId = await region.bill(period, 2)

    assert.equal((await region.run(secondId)).charges, 2)
    assert.lengthOf(await region.charges(homes.no_consumption), 1)
    assert.lengthOf(await region.charges(homes.healthy), 1)
    assert.deepEqual(await region.faults(secondId, homes.no_terms), ['no_terms'])
  })

  test('a service point that lacks a reading leaves the whole account unbilled', async ({
    assert,
  }) => {
    const home = await region.household()
    await region.consume(home, { period, wh: 100_000n })
    await region.in(() =>
      affect(
        `with point as (
           insert into service_points (tenant_id, account_id, premise_id, resource_id, code, valid_from)
           select tenant_id, account_id, premise_id, resource_id, code || '-2', valid_from
             from service_points where tenant_id = :tenant and id = :servicePointId returning id
         )
         insert into contract_terms (tenant_id, contract_id, service_point_id, account_id, plan_id, valid_from)
         select t.tenant_id, t.contract_id, point.id, t.account_id, t.plan_id, t.valid_from
           from contract_terms t, point
          where t.tenant_id = :tenant and t.service_point_id = :servicePointId`,
        { ...home }
      )
    )
    const runId = await region.bill(period)
    assert.deepEqual(await region.faults(runId, home), ['no_consumption'])
    assert.lengthOf(await region.charges(home), 0)
  })

  test('an account closed before the month is left alone, one opened inside it pays for its days', async ({
    assert,
  }) => {
    const closed = await region.household()
    const opened = await region.household({ openedOn: '2026-05-16' })
    await region.in(() =>
      affect(
        `update personal_accounts set closed_on = '2026-04-30', status = 'closed'
          where tenant_id = :tenant and id = :accountId`,
        { accountId: closed.accountId }
      )
    )
    await region.consume(opened, { period, wh: 40_000n })
    const runId = await region.bill(period)

    assert.deepEqual(await region.faults(runId, closed), [])
    assert.lengthOf(await region.invoices(closed), 0)
    const [charge] = await region.charges(opened)
    assert.equal(charge!.amountMinor, '2600000')
    assert.deepEqual(charge!.lines[0]!.slice(2, 4), ['20589', '20605'])
  })
})

async function planWith(trouble: 'no rates' | 'a gap'): Promise<number> {
  return region.in(async () => {
    const { rows } = await import('#shared/database/sql')
    const [plan] = await rows<{ id: number }>(
      `insert into tariff_plans (tenant_id, resource_id, code, consumer_class, tariff_group, variant,
                                 unit, name_uz, name_cyrl, name_ru)
       select :tenant, resource_id, :code, consumer_class, tariff_group, variant, unit, 'x', 'x', 'x'
         from tariff_plans where tenant_id = :tenant and code = 'electricity-household'
       returning id`,
      { code: trouble }
    )
    if (trouble === 'a gap') {
      await affect(
        `insert into tariff_rates (tenant_id, plan_id, step, from_wh, to_wh, price_minor, valid_from)
         values (:tenant, :plan, 1, 0, 50000, 1, '2020-01-01'), (:tenant, :plan, 2, 60000, null, 1, '2020-01-01')`,
        { plan: plan!.id }
      )
    }
    return plan!.id
  })
}

function questionReading({ servicePointId }: Household) {
  return region.in(() =>
    affect(
      `with type as (
         insert into meter_types (tenant_id, code, resource_id, name, digits, verification_months)
         select :tenant, 'T', id, 'T', 5, 96 from resources where tenant_id = :tenant and code = 'electricity'
         returning id
       ), meter as (
         insert into meters (tenant_id, meter_type_id, serial) select :tenant, id, 'S1' from type returning id
       ), register as (
         insert into registers (tenant_id, meter_id) select :tenant, id from meter returning id
       )
       insert into readings (tenant_id, service_point_id, register_id, read_on, value_wh, source, status, recorded_by)
       select :tenant, :servicePointId, id, '2026-05-31', 9999000, 'consumer', 'questioned', 'test' from register`,
      { servicePointId }
    )
  )
}
