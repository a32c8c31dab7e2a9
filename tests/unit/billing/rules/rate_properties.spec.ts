import fc from 'fast-check'
import { test } from '@japa/runner'
import { compilePlan } from '#billing/rules/compile_plan'
import { rate, type RatedLine, type RateStep } from '#billing/rules/rate'
import { rateCompiled } from '#billing/rules/rate_compiled'
import { rateDifference } from '#billing/rules/rate_difference'
import { splitByTariff } from '#billing/rules/split_by_tariff'

const quantity = fc.bigInt(0n, 30_000_000n)
const price = fc.bigInt(0n, 300_000n)

/** Any legal tariff: some bounds above zero, one price more than bounds. */
const tariff = fc.uniqueArray(fc.bigInt(1n, 12_000_000n), { maxLength: 6 }).chain((bounds) =>
  fc.array(price, { minLength: bounds.length + 1, maxLength: bounds.length + 1 }).map((prices) =>
    stepsOf(
      [...bounds].sort((a, b) => (a < b ? -1 : 1)),
      prices
    )
  )
)

function stepsOf(bounds: readonly bigint[], prices: readonly bigint[]): RateStep[] {
  return prices.map((priceMinor, index) => ({
    rateId: `r${index}`,
    step: index + 1,
    fromWh: bounds[index - 1] ?? 0n,
    toWh: bounds[index] ?? null,
    priceMinor,
  }))
}

const month = (quantityWh: bigint, steps: readonly RateStep[]) => [
  { from: '2025-05-01', to: '2025-06-01', quantityWh, steps },
]

const sum = (lines: readonly RatedLine[], what: 'quantityWh' | 'amountMinor') =>
  lines.reduce((all, line) => all + line[what], 0n)

test.group('rate: what always holds', () => {
  test('the quantities of the lines add up to the consumption', () => {
    fc.assert(
      fc.property(tariff, quantity, (steps, quantityWh) => {
        return sum(rate(month(quantityWh, steps)), 'quantityWh') === quantityWh
      })
    )
  })

  test('who consumes more never pays less', () => {
    fc.assert(
      fc.property(tariff, quantity, quantity, (steps, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        const bill = (wh: bigint) => sum(rate(month(wh, steps)), 'amountMinor')
        return bill(less) <= bill(more)
      })
    )
  })

  test('it equals a slow oracle that walks the consumption piece by piece in fractions', () => {
    fc.assert(
      fc.property(tariff, quantity, (steps, quantityWh) => {
        return sum(rate(month(quantityWh, steps)), 'amountMinor') === oracle(quantityWh, steps)
      })
    )
  })

  test('a compiled plan gives the same lines', ({ assert }) => {
    fc.assert(
      fc.property(tariff, quantity, (steps, quantityWh) => {
        const [part] = month(quantityWh, steps)
        const { from, to } = part!
        const plan = compilePlan(steps)
        assert.deepEqual(
          rateCompiled([{ from, to, quantityWh, plan }]),
          rate(month(quantityWh, steps))
        )
      })
    )
  })

  // Bound: a day of change cuts at most one block in two, and each cut can move one rounding.
  test('a month cut in two at any day with the same steps differs by at most one tiyin', () => {
    fc.assert(
      fc.property(tariff, quantity, fc.integer({ min: 2, max: 31 }), (steps, quantityWh, day) => {
        const whole = sum(rate(month(quantityWh, steps)), 'amountMinor')
        const off = sum(rate(cutAt(day, quantityWh, steps)), 'amountMinor') - whole
        return off >= -1n && off <= 1n
      })
    )
  })

  test('and not at all when the price leaves nothing to round', () => {
    fc.assert(
      fc.property(tariff, quantity, fc.integer({ min: 2, max: 31 }), (steps, quantityWh, day) => {
        const exact = steps.map((step) => ({ ...step, priceMinor: step.priceMinor * 1000n }))
        const whole = sum(rate(month(quantityWh, exact)), 'amountMinor')
        return sum(rate(cutAt(day, quantityWh, exact)), 'amountMinor') === whole
      })
    )
  })

  test('what was charged plus the difference is the new bill, however often it changes', () => {
    fc.assert(
      fc.property(tariff, fc.array(quantity, { minLength: 1, maxLength: 5 }), (steps, history) => {
        const charged: RatedLine[] = []
        for (const wh of history) charged.push(...rateDifference(rate(month(wh, steps)), charged))
        const last = rate(month(history.at(-1)!, steps))
        return (
          sum(charged, 'amountMinor') === sum(last, 'amountMinor') &&
          sum(charged, 'quantityWh') === sum(last, 'quantityWh')
        )
      })
    )
  })
})

function cutAt(day: number, quantityWh: bigint, steps: readonly RateStep[]) {
  const change = `2025-05-${String(day).padStart(2, '0')}`
  return splitByTariff('2025-05-01', quantityWh, [
    { from: '2025-01-01', to: change, steps },
    { from: change, to: null, steps },
  ])
}

/**
 * Written differently on purpose: price as a fraction, one block at a time from the top down, and
 * rounding by comparing twice the remainder instead of adding a half.
 */
function oracle(quantityWh: bigint, steps: readonly RateStep[]): bigint {
  let left = quantityWh
  let total = 0n
  for (const { fromWh, priceMinor } of [...steps].reverse()) {
    if (left <= fromWh) continue
    const exact = (left - fromWh) * priceMinor
    const down = exact / 1000n
    total += (exact - down * 1000n) * 2n >= 1000n ? down + 1n : down
    left = fromWh
  }
  return total
}
