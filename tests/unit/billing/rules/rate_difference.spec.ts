import { test } from '@japa/runner'
import { rate, type RateStep } from '#billing/rules/rate'
import { rateDifference } from '#billing/rules/rate_difference'

const STEPS: readonly RateStep[] = [
  { rateId: '1', step: 1, fromWh: 0n, toWh: 200_000n, priceMinor: 600_00n },
  { rateId: '2', step: 2, fromWh: 200_000n, toWh: null, priceMinor: 800_00n },
]

const bill = (quantityWh: bigint) =>
  rate([{ from: '2025-05-01', to: '2025-06-01', quantityWh, steps: STEPS }])

const brief = (lines: ReturnType<typeof bill>) =>
  lines.map(({ rateId, quantityWh, amountMinor }) => [rateId, quantityWh, amountMinor])

test.group('rate difference', () => {
  test('from {before} to {after} Wh: {difference}')
    .with([
      { before: 150_000n, after: 150_000n, difference: [] },
      { before: 0n, after: 100_000n, difference: [['1', 100_000n, 60_000_00n]] },
      {
        before: 150_000n,
        after: 250_000n,
        difference: [
          ['1', 50_000n, 30_000_00n],
          ['2', 50_000n, 40_000_00n],
        ],
      },
      { before: 250_000n, after: 230_000n, difference: [['2', -20_000n, -16_000_00n]] },
      {
        before: 250_000n,
        after: 0n,
        difference: [
          ['1', -200_000n, -120_000_00n],
          ['2', -50_000n, -40_000_00n],
        ],
      },
    ])
    .run(({ assert }, { before, after, difference }) => {
      assert.deepEqual(brief(rateDifference(bill(after), bill(before))), difference)
    })

  test('an earlier correction counts as already charged', ({ assert }) => {
    const first = bill(150_000n)
    const correction = rateDifference(bill(180_000n), first)
    assert.deepEqual(brief(rateDifference(bill(170_000n), [...first, ...correction])), [
      ['1', -10_000n, -6_000_00n],
    ])
  })

  test('a price that was corrected takes the old line back and raises the new one', ({
    assert,
  }) => {
    const corrected = STEPS.map((step) => ({
      ...step,
      rateId: `${step.rateId}c`,
      priceMinor: 1_00n,
    }))
    const anew = rate([
      { from: '2025-05-01', to: '2025-06-01', quantityWh: 1000n, steps: corrected },
    ])
    assert.deepEqual(brief(rateDifference(anew, bill(1000n))), [
      ['1c', 1000n, 1_00n],
      ['1', -1000n, -600_00n],
    ])
  })
})
