import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { tariffsOfMonths } from '#billing/queries/tariffs_of_months'
import { compileTariffs } from '#billing/rules/compile_tariffs'
import { rateMonth } from '#billing/rules/rate_month'
import { snapshotFromJson, snapshotToJson } from '#billing/rules/snapshot_json'
import { BillingRegion } from '#tests/support/billing/billing_region'

test.group('Billing | the prices of a run', (group) => {
  let region: BillingRegion
  const planIds = new Map<string, number>()

  group.setup(async () => {
    region = await BillingRegion.open('tarif-oylari', '1727')
    const plans = await region.in(() =>
      rows<{ code: string; id: number }>(
        `select code, id from tariff_plans where tenant_id = :tenant`
      )
    )
    for (const { code, id } of plans) planIds.set(code, id)
  })

  async function bill(planCode: string, period: Period, usage: Parameters<typeof rateMonth>[2]) {
    const consumerClass = planCode.includes('legal') ? ('legal' as const) : ('household' as const)
    const snapshot = await region.in(() => tariffsOfMonths(consumerClass, [period]))
    const kept = snapshotFromJson(JSON.parse(JSON.stringify(snapshotToJson(snapshot))))
    const term = {
      servicePointId: 1n,
      planId: planIds.get(planCode)!,
      from: '2000-01-01',
      to: null,
      extras: null,
    }
    return rateMonth(compileTariffs(kept).get(period)!, [term], usage)
  }

  const soum = (rated: Awaited<ReturnType<typeof bill>>) =>
    rated!.lines.reduce((all, { amountMinor }) => all + amountMinor, 0n) / 100n

  test('800 m³ of gas in {period} cost a household {sum} soʻm')
    .with([
      { period: '2024-12-01', sum: 775_000n },
      { period: '2024-07-01', sum: 1_115_000n },
      // The order of spring 2025 keeps the heating norm through all of March.
      { period: '2025-02-01', sum: 775_000n },
      { period: '2025-03-01', sum: 775_000n },
      { period: '2025-04-01', sum: 1_115_000n },
    ])
    .run(async ({ assert }, { period, sum }) => {
      const rated = await bill('gas-household', period, { quantityWh: 800_000n, zones: null })
      assert.equal(soum(rated), sum)
    })

  test('where the season ends inside the month each part has its days of the norm', async ({
    assert,
  }) => {
    const rated = await bill('gas-household', '2026-03-01', { quantityWh: 310_000n, zones: null })
    assert.deepEqual([...new Set(rated!.lines.map(({ to }) => to))], ['2026-03-16', '2026-04-01'])
    assert.equal(
      rated!.lines.reduce((all, { quantityWh }) => all + quantityWh, 0n),
      310_000n
    )
  })

  test('hours of the day: peak at 306.45, night at 136.20', async ({ assert }) => {
    const zones = [
      { zone: 1, quantityWh: 1_000_000n },
      { zone: 2, quantityWh: 1_000_000n },
      { zone: 3, quantityWh: 1_000_000n },
    ]
    const usage = { quantityWh: 3_000_000n, zones }
    const rated = await bill('electricity-legal-zoned', '2018-03-01', usage)
    assert.deepEqual(
      rated!.lines.map(({ priceMinor }) => priceMinor),
      [306_45n, 204_30n, 136_20n]
    )
  })

  test('the price before a change is at hand for advances', async ({ assert }) => {
    const snapshot = await region.in(() => tariffsOfMonths('household', ['2025-06-01']))
    const plan = snapshot[0]!.plans.get(planIds.get('electricity-household')!)!
    assert.equal(plan.earlier[0]!.steps[0]!.priceMinor, 450_00n)
    assert.equal(plan.spans[0]!.steps[0]!.priceMinor, 600_00n)
  })
})
