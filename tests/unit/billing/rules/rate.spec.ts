import { test } from '@japa/runner'
import { rate, type RateStep } from '#billing/rules/rate'

const KWH = 1000n

const BLOCKS_2025: readonly RateStep[] = [
  { rateId: '1', step: 1, fromWh: 0n, toWh: 200n * KWH, priceMinor: 600_00n },
  { rateId: '2', step: 2, fromWh: 200n * KWH, toWh: 500n * KWH, priceMinor: 800_00n },
  { rateId: '3', step: 3, fromWh: 500n * KWH, toWh: 1000n * KWH, priceMinor: 1000_00n },
  { rateId: '4', step: 4, fromWh: 1000n * KWH, toWh: 5000n * KWH, priceMinor: 1500_00n },
  { rateId: '5', step: 5, fromWh: 5000n * KWH, toWh: 10_000n * KWH, priceMinor: 1750_00n },
  { rateId: '6', step: 6, fromWh: 10_000n * KWH, toWh: null, priceMinor: 2000_00n },
]

const SINGLE: readonly RateStep[] = [
  { rateId: '9', step: 1, fromWh: 0n, toWh: null, priceMinor: 147_50n },
]

const may = (quantityWh: bigint, steps = BLOCKS_2025) => [
  { from: '2025-05-01', to: '2025-06-01', quantityWh, steps },
]

test.group('rate', () => {
  test('{quantityWh} Wh cost {amounts} tiyin, block by block')
    .with([
      { quantityWh: 0n, amounts: [] },
      { quantityWh: 1n, amounts: [60n] },
      { quantityWh: 199_999n, amounts: [119_999_40n] },
      { quantityWh: 200_000n, amounts: [120_000_00n] },
      { quantityWh: 200_001n, amounts: [120_000_00n, 80n] },
      { quantityWh: 500_000n, amounts: [120_000_00n, 240_000_00n] },
      { quantityWh: 500_001n, amounts: [120_000_00n, 240_000_00n, 100n] },
      {
        quantityWh: 12_000_000n,
        amounts: [
          120_000_00n,
          240_000_00n,
          500_000_00n,
          6_000_000_00n,
          8_750_000_00n,
          4_000_000_00n,
        ],
      },
    ])
    .run(({ assert }, { quantityWh, amounts }) => {
      assert.deepEqual(
        rate(may(quantityWh)).map((line) => line.amountMinor),
        amounts
      )
    })

  test('a line is rounded half up, once: {quantityWh} Wh at 147.50 are {amountMinor} tiyin')
    .with([
      { quantityWh: 1n, amountMinor: 15n },
      { quantityWh: 33n, amountMinor: 487n },
      { quantityWh: 34n, amountMinor: 502n },
      { quantityWh: 2n, amountMinor: 30n },
      { quantityWh: 1000n, amountMinor: 14_750n },
    ])
    .run(({ assert }, { quantityWh, amountMinor }) => {
      assert.equal(rate(may(quantityWh, SINGLE))[0]!.amountMinor, amountMinor)
    })

  test('a line tells its rate, step, days, quantity and price', ({ assert }) => {
    assert.deepEqual(rate(may(201_000n))[1], {
      kind: 0,
      rateId: '2',
      step: 2,
      from: '2025-05-01',
      to: '2025-06-01',
      quantityWh: 1000n,
      priceMinor: 800_00n,
      amountMinor: 800_00n,
    })
  })

  test('blocks go on through a month whose tariff changes', ({ assert }) => {
    const dearer = BLOCKS_2025.map((step) => ({
      ...step,
      rateId: `${step.rateId}b`,
      priceMinor: step.priceMinor * 2n,
    }))
    const lines = rate([
      { from: '2025-05-01', to: '2025-05-16', quantityWh: 150_000n, steps: BLOCKS_2025 },
      { from: '2025-05-16', to: '2025-06-01', quantityWh: 100_000n, steps: dearer },
    ])
    assert.deepEqual(
      lines.map(({ rateId, quantityWh, amountMinor }) => [rateId, quantityWh, amountMinor]),
      [
        ['1', 150_000n, 90_000_00n],
        ['1b', 50_000n, 60_000_00n],
        ['2b', 50_000n, 80_000_00n],
      ]
    )
  })

  test('the order in which steps are stored does not matter', ({ assert }) => {
    assert.deepEqual(rate(may(700_000n, [...BLOCKS_2025].reverse())), rate(may(700_000n)))
  })

  test('what cannot be priced says why: {says}')
    .with([
      { quantityWh: -1n, steps: BLOCKS_2025, says: 'A negative quantity cannot be rated' },
      {
        quantityWh: 200_001n,
        steps: BLOCKS_2025.slice(0, 1),
        says: 'The quantity lies above the last block of the tariff',
      },
    ])
    .run(({ assert }, { quantityWh, steps, says }) => {
      assert.throws(() => rate(may(quantityWh, steps)), RangeError, says)
    })

  test('{why} is refused')
    .with([
      { why: 'a negative quantity', quantityWh: -1n, steps: BLOCKS_2025 },
      { why: 'a tariff without rates', quantityWh: 1n, steps: [] },
      {
        why: 'a first block that does not begin at zero',
        quantityWh: 1n,
        steps: BLOCKS_2025.slice(1),
      },
      {
        why: 'a hole between blocks',
        quantityWh: 1n,
        steps: BLOCKS_2025.filter(({ step }) => step !== 3),
      },
      { why: 'an overlap of blocks', quantityWh: 1n, steps: [...BLOCKS_2025, SINGLE[0]!] },
      {
        why: 'a quantity above the last block',
        quantityWh: 200_001n,
        steps: BLOCKS_2025.slice(0, 1),
      },
      {
        why: 'an empty block',
        quantityWh: 1n,
        steps: [{ rateId: '1', step: 1, fromWh: 0n, toWh: 0n, priceMinor: 1n }],
      },
    ])
    .run(({ assert }, { quantityWh, steps }) => {
      assert.throws(() => rate(may(quantityWh, steps)), RangeError)
    })
})
