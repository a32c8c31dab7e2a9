import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import { tariffsOfMonths } from '#billing/queries/tariffs_of_months'
import { compileTariffs, type CompiledTariffs } from '#billing/rules/compile_tariffs'
import { rateCapacity } from '#billing/rules/rate_capacity'
import { rateMonth } from '#billing/rules/rate_month'
import { vat } from '#billing/rules/vat'
import { BillingRegion } from '#tests/support/billing/billing_region'

/** Plan, month, kWh (or m³) and the published or worked sum in soʻm; a comma stands before tiyin. */
type Bill = readonly [plan: string, period: Period, units: bigint, soum: string]

const HOUSEHOLD = 'electricity-household'
const STOVE = 'electricity-household-stove'

/** One price whatever is consumed: 100 kWh by each price since 2016, and the stove's half. */
const ONE_PRICE: readonly Bill[] = [
  [HOUSEHOLD, '2016-05-01', 100n, '18200,00'],
  [STOVE, '2016-05-01', 100n, '9100,00'],
  [HOUSEHOLD, '2016-11-01', 100n, '19100,00'],
  [STOVE, '2016-11-01', 100n, '9550,00'],
  [HOUSEHOLD, '2018-05-01', 100n, '22860,00'],
  [STOVE, '2018-05-01', 100n, '11430,00'],
  [HOUSEHOLD, '2018-12-01', 100n, '25000,00'],
  [STOVE, '2018-12-01', 100n, '12500,00'],
  [HOUSEHOLD, '2019-07-01', 100n, '28000,00'],
  [STOVE, '2019-07-01', 100n, '14000,00'],
  [HOUSEHOLD, '2019-09-01', 100n, '29500,00'],
  [STOVE, '2024-04-01', 100n, '14750,00'],
]

/** Blocks: 500 kWh are the published bill of 2024 and 2025 (360 000 in both). */
const BLOCKS: readonly Bill[] = [
  [HOUSEHOLD, '2024-05-01', 500n, '360000,00'],
  [HOUSEHOLD, '2025-05-01', 500n, '360000,00'],
  [HOUSEHOLD, '2024-05-01', 1500n, '1485000,00'],
  [HOUSEHOLD, '2025-05-01', 1500n, '1610000,00'],
  [HOUSEHOLD, '2026-05-01', 1500n, '1750000,00'],
  [HOUSEHOLD, '2024-05-01', 12_000n, '17685000,00'],
  [STOVE, '2024-05-01', 500n, '180000,00'],
  [STOVE, '2025-05-01', 500n, '180000,00'],
  [STOVE, '2026-05-01', 1500n, '875000,00'],
]

const LEGAL: readonly Bill[] = [
  ['electricity-legal-2-5', '2014-10-01', 1000n, '144300,00'],
  ['electricity-legal-6-trade', '2014-10-01', 1000n, '147300,00'],
  ['electricity-legal-1-energy', '2014-10-01', 1000n, '112800,00'],
  ['electricity-legal-1-energy', '2016-05-01', 1000n, '141000,00'],
  ['electricity-legal-1-energy', '2016-10-01', 1000n, '147950,00'],
  ['electricity-legal-2-5', '2016-10-01', 1000n, '191000,00'],
  ['electricity-legal-2', '2019-09-01', 1000n, '450000,00'],
  ['electricity-legal-1-budget', '2022-08-01', 1000n, '800000,00'],
  ['electricity-legal-2', '2022-08-01', 1000n, '600000,00'],
  ['electricity-legal-1-budget', '2023-05-01', 1000n, '850000,00'],
  ['electricity-legal-2', '2023-05-01', 1000n, '700000,00'],
  ['electricity-legal-1-budget', '2023-10-01', 1000n, '1000000,00'],
  ['electricity-legal-2', '2024-05-01', 1000n, '900000,00'],
  ['electricity-legal-2', '2025-05-01', 1000n, '1000000,00'],
]

/** The heating norm is 500 m³ a month, the other one 100. */
const GAS: readonly Bill[] = [
  ['gas-household', '2016-05-01', 100n, '22600,00'],
  ['gas-household', '2018-05-01', 100n, '28974,00'],
  ['gas-household', '2018-12-01', 100n, '32000,00'],
  ['gas-household', '2019-07-01', 100n, '35000,00'],
  ['gas-household', '2019-09-01', 100n, '38000,00'],
  ['gas-household', '2024-12-01', 500n, '325000,00'],
  ['gas-household', '2024-07-01', 500n, '665000,00'],
  ['gas-household', '2024-12-01', 2500n, '3325000,00'],
  ['gas-household', '2024-07-01', 2500n, '3665000,00'],
  ['gas-household', '2025-12-01', 800n, '1040000,00'],
  ['gas-household', '2025-07-01', 800n, '1360000,00'],
  ['gas-household', '2026-07-01', 800n, '1510000,00'],
  ['gas-legal', '2023-11-01', 1000n, '1500000,00'],
  ['gas-legal-budget', '2024-05-01', 1000n, '1800000,00'],
  ['gas-legal-cng', '2024-07-01', 1000n, '1800000,00'],
  ['gas-legal', '2025-05-01', 1000n, '1800000,00'],
  ['gas-legal-cng', '2025-05-01', 1000n, '2500000,00'],
]

test.group('Worked bills of every tariff since 2014', (group) => {
  let region: BillingRegion
  const planIds = new Map<string, number>()
  const months = new Map<string, CompiledTariffs>()

  group.setup(async () => {
    region = await BillingRegion.open('namunalar', '1777')
    const plans = await region.in(() =>
      rows<{ code: string; id: number }>(
        `select code, id from tariff_plans where tenant_id = :tenant`
      )
    )
    for (const { code, id } of plans) planIds.set(code, id)
  })

  async function monthOf(planCode: string, period: Period) {
    const consumerClass = planCode.includes('legal') ? ('legal' as const) : ('household' as const)
    const key = `${consumerClass} ${period}`
    if (!months.has(key)) {
      const snapshot = await region.in(() => tariffsOfMonths(consumerClass, [period]))
      months.set(key, compileTariffs(snapshot))
    }
    return months.get(key)!.get(period)!
  }

  async function billMinor(planCode: string, period: Period, baseUnits: bigint) {
    const planId = planIds.get(planCode)!
    const term = { servicePointId: 1n, planId, from: '2000-01-01', to: null, extras: null }
    const usage = { quantityWh: baseUnits, zones: null }
    const rated = rateMonth(await monthOf(planCode, period), [term], usage)
    return rated!.lines.reduce((all, { amountMinor }) => all + amountMinor, 0n)
  }

  for (const bills of [ONE_PRICE, BLOCKS, LEGAL, GAS]) {
    test('{0}, {1}: {2} units cost {3} soʻm')
      .with([...bills])
      .run(async ({ assert }, [planCode, period, units, soum]) => {
        assert.equal(await billMinor(planCode, period, units * 1000n), minor(soum))
      })
  }

  test('gas without a meter, 2018: {0} of {1} litres is {2} soʻm')
    .with([
      // 11.0 m³ for one person by 501.06; the source prints 5511.65, from a rounded figure of a year.
      ['gas-household-cooking', 11_000n, '5511,66'],
      // 6.0 and 5.76 m³ for one m³ of heated room; the source prints 1394.20 and 1338.45.
      ['gas-household-heating', 6_000n, '1394,22'],
      ['gas-household-heating', 5_760n, '1338,45'],
    ] as const)
    .run(async ({ assert }, [planCode, litres, soum]) => {
      assert.equal(await billMinor(planCode, '2018-05-01', litres), minor(soum))
    })

  test('declared power of 1000 kW costs a twelfth of the price of a year: {0}, {1} soʻm')
    .with([
      ['2014-10-01', '19815000,00'],
      ['2016-05-01', '24975000,00'],
      ['2016-10-01', '26225000,00'],
    ] as const)
    .run(async ({ assert }, [period, soum]) => {
      const month = await monthOf('electricity-legal-1-capacity', period)
      const { spans } = month.plans.get(planIds.get('electricity-legal-1-capacity')!)!
      const lines = rateCapacity(period, 1_000_000n, spans)
      assert.equal(
        lines.reduce((all, { amountMinor }) => all + amountMinor, 0n),
        minor(soum)
      )
    })

  test('VAT inside 120 000 soʻm: {0}, {1} net and {2}')
    .with([
      ['2019-09-01', '100000,00', '20000,00'],
      ['2019-10-01', '104347,83', '15652,17'],
      ['2022-12-01', '104347,83', '15652,17'],
      ['2023-01-01', '107142,86', '12857,14'],
      ['2026-05-01', '107142,86', '12857,14'],
    ] as const)
    .run(async ({ assert }, [period, net, tax]) => {
      const { vatBp } = await monthOf(HOUSEHOLD, period)
      assert.deepEqual(vat(120_000_00n, vatBp), { netMinor: minor(net), vatMinor: minor(tax) })
    })
})

/** "1234,50" → 123450n. */
function minor(soum: string) {
  return BigInt(soum.replace(',', ''))
}
