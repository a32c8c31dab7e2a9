import { test } from '@japa/runner'
import { compilePlan } from '#billing/rules/compile_plan'
import { nationalRates, type NationalRate } from '#reference/queries/national_rates'
import { nationalRules } from '#reference/queries/national_rules'
import { referenceFile } from '#reference/queries/reference_file'
import { tariffSpans } from '#reference/rules/tariff_spans'

const UNTIL = '2027-01-01'

async function ofPlan(planCode: string, seasons = ['all']) {
  const rates = await nationalRates()
  return rates
    .filter((rate) => rate.planCode === planCode && seasons.includes(rate.season))
    .map((rate) => ({ ...rate, rateId: nameOf(rate) }))
}

const nameOf = ({ validFrom, step }: NationalRate) => `${validFrom}/${step}`

test.group('the national prices', () => {
  test('{plan} has a price on every day since {since}')
    .with([
      { plan: 'electricity-household', since: '2016-04-01', seasons: ['all'] },
      { plan: 'electricity-household-stove', since: '2016-04-01', seasons: ['all'] },
      { plan: 'electricity-legal-2', since: '2019-08-15', seasons: ['all'] },
      { plan: 'gas-household', since: '2016-04-01', seasons: ['all', 'heating'] },
      { plan: 'gas-household', since: '2016-04-01', seasons: ['all', 'non_heating'] },
      { plan: 'gas-legal', since: '2023-10-01', seasons: ['all'] },
    ])
    .run(async ({ assert }, { plan, since, seasons }) => {
      const spans = tariffSpans(await ofPlan(plan, seasons), since, UNTIL)
      assert.isNotEmpty(spans)
      for (const { steps } of spans) assert.lengthOf(compilePlan(steps), steps.length)
    })

  test('on {on} household electricity costs {prices} tiyin, with a stove half of it')
    .with([
      { on: '2016-04-01', prices: [18_200n] },
      { on: '2018-11-15', prices: [22_860n] },
      { on: '2018-11-16', prices: [25_000n] },
      { on: '2024-04-30', prices: [29_500n] },
      { on: '2024-05-01', prices: [45_000n, 90_000n, 135_000n, 157_500n, 180_000n] },
      { on: '2025-05-01', prices: [60_000n, 80_000n, 100_000n, 150_000n, 175_000n, 200_000n] },
      { on: '2026-05-01', prices: [65_000n, 90_000n, 110_000n, 160_000n, 190_000n, 220_000n] },
    ])
    .run(async ({ assert }, { on, prices }) => {
      const pricesOf = async (plan: string) =>
        tariffSpans(await ofPlan(plan), on, UNTIL)[0]!.steps.map(({ priceMinor }) => priceMinor)
      assert.deepEqual(await pricesOf('electricity-household'), prices)
      assert.deepEqual(
        await pricesOf('electricity-household-stove'),
        prices.map((price) => price / 2n)
      )
    })

  test('a price that names several groups belongs to each of their plans', async ({ assert }) => {
    const rates = await nationalRates()
    const plans = rates
      .filter(({ validFrom, priceMinor }) => validFrom === '2019-08-15' && priceMinor === 45_000n)
      .map(({ planCode }) => planCode)
    assert.deepEqual(plans.sort(), [
      'electricity-legal-1',
      'electricity-legal-2',
      'electricity-legal-4',
    ])
  })

  test('every price says how sure we are of it, and its sources are listed', async ({ assert }) => {
    const sources = await referenceFile<{ code: string }>('sources')
    const known = new Set(sources.map(({ code }) => code))
    for (const rate of await nationalRates()) {
      assert.match(rate.confidence ?? '', /^[HML]$/)
      for (const source of (rate.source ?? '').split(',')) assert.isTrue(known.has(source), source)
    }
  })
})

test.group('the national rules', () => {
  test('{code} is {value} on {on}')
    .with([
      { code: 'vat_bp', on: '2019-09-30', value: '2000' },
      { code: 'vat_bp', on: '2019-10-01', value: '1500' },
      { code: 'vat_bp', on: '2022-12-31', value: '1500' },
      { code: 'vat_bp', on: '2023-01-01', value: '1200' },
      { code: 'base_value_minor', on: '2025-07-31', value: '37500000' },
      { code: 'base_value_minor', on: '2025-08-01', value: '41200000' },
    ])
    .run(async ({ assert }, { code, on, value }) => {
      const inForce = (await nationalRules()).filter(
        (rule) =>
          rule.code === code && rule.validFrom <= on && (rule.validTo === null || rule.validTo > on)
      )
      assert.deepEqual(
        inForce.map((rule) => rule.value),
        [value]
      )
    })
})
