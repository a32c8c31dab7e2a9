import { test } from '@japa/runner'
import {
  estimateMonth,
  type EstimateRules,
  type MonthToEstimate,
} from '#metering/rules/estimate_month'
import { estimatedValue } from '#metering/rules/estimated_value'

const rules: EstimateRules = { method: 'average', months: 3, maxInRow: 1 }

/** The whole of September, after August, July and June of 310, 248 and 300 kWh. */
function september(changes: Partial<MonthToEstimate> = {}): MonthToEstimate {
  return {
    from: '2026-09-01',
    to: '2026-10-01',
    recent: [
      { quantityWh: 310_000n, days: 31 },
      { quantityWh: 248_000n, days: 31 },
      { quantityWh: 300_000n, days: 30 },
      { quantityWh: 999_000n, days: 31 },
    ],
    yearBefore: { quantityWh: 240_000n, days: 30 },
    normWh: 120_000n,
    estimatedBefore: 0,
    ...changes,
  }
}

const estimated = (changes: Partial<MonthToEstimate>, by: Partial<EstimateRules> = {}) => {
  const found = estimateMonth(september(changes), { ...rules, ...by })
  return found.kind === 'estimated' ? `${found.method} ${found.quantityWh}` : found.code
}

test.group('Estimate of a month', () => {
  test('{title}: {expected}')
    .with([
      { title: 'the average day of three full months', by: {}, is: {}, expected: 'average 279783' },
      { title: 'of one', by: { months: 1 }, is: {}, expected: 'average 300000' },
      {
        title: 'as many as there are',
        by: { months: 12 },
        is: { recent: [{ quantityWh: 31_000n, days: 31 }] },
        expected: 'average 30000',
      },
      {
        title: 'the same month a year before',
        by: { method: 'season' as const },
        is: {},
        expected: 'season 240000',
      },
      { title: 'the norm', by: { method: 'norm' as const }, is: {}, expected: 'norm 120000' },
      {
        title: 'no history: the year before',
        by: {},
        is: { recent: [] },
        expected: 'season 240000',
      },
      {
        title: 'no year before: the average',
        by: { method: 'season' as const },
        is: { yearBefore: null },
        expected: 'average 279783',
      },
      {
        title: 'neither: the norm',
        by: {},
        is: { recent: [], yearBefore: null },
        expected: 'norm 120000',
      },
      {
        title: 'nothing at all',
        by: {},
        is: { recent: [], yearBefore: null, normWh: null },
        expected: 'nothing_known',
      },
      {
        title: 'ten of its days',
        by: { method: 'season' as const },
        is: { from: '2026-09-21' },
        expected: 'season 80000',
      },
      {
        title: 'one estimate after another',
        by: {},
        is: { estimatedBefore: 1 },
        expected: 'too_many_estimates',
      },
      {
        title: 'one more where two are allowed',
        by: { maxInRow: 2 },
        is: { estimatedBefore: 1 },
        expected: 'average 279783',
      },
    ])
    .run(({ assert }, { by, is, expected }) => {
      assert.equal(estimated(is, by), expected)
    })

  test('a dial moves by what its transformers leave of it, and turns over')
    .with([
      { quantityWh: 300_000n, previousWh: 10_000n, digits: 5, coefficient: 1n, valueWh: 310_000n },
      { quantityWh: 300_010n, previousWh: 10_000n, digits: 5, coefficient: 40n, valueWh: 17_500n },
      {
        quantityWh: 60_000n,
        previousWh: 99_950_000n,
        digits: 5,
        coefficient: 1n,
        valueWh: 10_000n,
      },
      {
        quantityWh: 60_000n,
        previousWh: 99_950_000n,
        digits: null,
        coefficient: 1n,
        valueWh: 100_010_000n,
      },
    ])
    .run(({ assert }, { quantityWh, valueWh, ...dial }) => {
      assert.equal(estimatedValue(quantityWh, dial), valueWh)
    })
})
