import { test } from '@japa/runner'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { chargeMonth } from '#billing/rules/charge_month'
import { rate, type RateStep } from '#billing/rules/rate'
import { isOnlyRenamed, rateDifference } from '#billing/rules/rate_difference'

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

test.group('rate difference | what changes nothing', () => {
  const from = '2025-05-01'
  const charged = bill(250_000n)
  const renamed = STEPS.map((step) => ({ ...step, rateId: `${step.rateId}c`, step: step.step + 7 }))
  const dearer = renamed.map((step) => ({ ...step, priceMinor: step.priceMinor + 1_00n }))
  const wider = renamed.map((step, place) => ({
    ...step,
    ...(place === 0 ? { toWh: 210_000n } : { fromWh: 210_000n }),
  }))

  test('{name}: {isNothing}')
    .with([
      { name: 'the same prices by other rates', steps: renamed, wh: 250_000n, isNothing: true },
      { name: 'other prices', steps: dearer, wh: 250_000n, isNothing: false },
      { name: 'a wider block', steps: wider, wh: 250_000n, isNothing: false },
      { name: 'a wider block that is not filled', steps: wider, wh: 200_000n, isNothing: false },
      { name: 'another quantity', steps: renamed, wh: 250_001n, isNothing: false },
    ])
    .run(({ assert }, { steps, wh, isNothing }) => {
      const anew = rate([{ from, to: '2025-06-01', quantityWh: wh, steps }])
      const difference = rateDifference(anew, charged)
      assert.isNotEmpty(difference)
      assert.equal(isOnlyRenamed(difference), isNothing)
    })

  test('sums that cancel at different prices are told', ({ assert }) => {
    const [first] = bill(1000n)
    const other = {
      ...first!,
      priceMinor: 1n,
      quantityWh: -1000n,
      amountMinor: -first!.amountMinor,
    }
    assert.isFalse(isOnlyRenamed([first!, other]))
  })

  test('at one price both the quantity and the sum must cancel', ({ assert }) => {
    const [line] = bill(1000n)
    const against = (quantityWh: bigint, amountMinor: bigint) =>
      isOnlyRenamed([line!, { ...line!, rateId: '9', quantityWh, amountMinor }])
    const { quantityWh, amountMinor } = line!
    assert.isTrue(against(-quantityWh, -amountMinor))
    assert.isFalse(against(-quantityWh, 1n - amountMinor))
    assert.isFalse(against(1n - quantityWh, -amountMinor))
  })

  test('no charge is raised for it; a first charge of nought is', ({ assert }) => {
    const anew = rate([{ from, to: '2025-06-01', quantityWh: 250_000n, steps: renamed }])
    const rated = { planId: 1, revenueCode: 9010, lines: anew, lotUses: [] }
    const consumed = {
      servicePointId: 1n,
      period: from,
      quantityWh: 250_000n,
      zones: null,
      complete: true,
      basis: new Uint8Array(0),
    }
    const { vatMinor } = chargeMonth({ consumed, rated, vatBp: 1200n, charged: [] })!
    const before = {
      servicePointId: 1n,
      period: from,
      kind: CHARGE_KIND.consumption,
      quantityWh: 250_000n,
      vatMinor,
      lines: () => charged,
    }
    assert.isNull(chargeMonth({ consumed, rated, vatBp: 1200n, charged: [before] }))
    assert.isNotNull(chargeMonth({ consumed, rated, vatBp: 1500n, charged: [before] }))
    const free = { ...rated, lines: anew.map((line) => ({ ...line, amountMinor: 0n })) }
    assert.isNotNull(chargeMonth({ consumed, rated: free, vatBp: 1200n, charged: [] }))
  })
})
