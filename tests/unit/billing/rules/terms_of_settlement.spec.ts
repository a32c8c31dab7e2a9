import { test } from '@japa/runner'
import { LINE } from '#billing/rules/line_kind'
import { affordableVolume } from '#billing/rules/affordable_volume'
import { rate, type RatedLine } from '#billing/rules/rate'
import { rateBenefit } from '#billing/rules/rate_benefit'
import { rateBlocks } from '#billing/rules/rate_blocks'
import { rateCapacity } from '#billing/rules/rate_capacity'
import { rateOverContract } from '#billing/rules/rate_over_contract'
import { rateProtected } from '#billing/rules/rate_protected'
import { rateZones } from '#billing/rules/rate_zones'
import { scaleSteps } from '#billing/rules/scale_steps'
import type { RateStep } from '#billing/rules/compile_plan'

const KWH = 1000n
const steps = (...blocks: [upToUnits: bigint | null, soum: bigint][]): RateStep[] =>
  blocks.map(([upTo, soum], index) => ({
    rateId: String(index + 1),
    step: index + 1,
    fromWh: index === 0 ? 0n : blocks[index - 1]![0]! * KWH,
    toWh: upTo === null ? null : upTo * KWH,
    priceMinor: soum * 100n,
  }))
const soum = (lines: readonly RatedLine[]) =>
  lines.reduce((all, { amountMinor }) => all + amountMinor, 0n) / 100n

const BASE_2019 = steps([null, 450n])
const ZONES = [
  { zone: 1, num: 3n, den: 2n },
  { zone: 2, num: 1n, den: 1n },
  { zone: 3, num: 2n, den: 3n },
]

test.group('zones of the day', () => {
  const span = { from: '2019-08-15', to: null, steps: BASE_2019, zones: ZONES }

  test('850 kW for 3 hours of the peak and 800 kW for 8 of the half-peak', ({ assert }) => {
    const use = [
      { zone: 1, quantityWh: 2550n * KWH },
      { zone: 2, quantityWh: 6400n * KWH },
    ]
    const lines = rateZones('2020-01-01', use, [span])
    assert.deepEqual(
      lines.map(({ kind, amountMinor }) => [kind, amountMinor / 100n]),
      [
        [LINE.peak, 1_721_250n],
        [LINE.halfPeak, 2_880_000n],
      ]
    )
  })

  test('the price of a zone is rounded before it is multiplied', ({ assert }) => {
    const odd = { ...span, steps: steps([null, 1000n]) }
    const [night] = rateZones('2020-01-01', [{ zone: 3, quantityWh: 3n * KWH }], [odd])
    assert.deepInclude(night, { priceMinor: 66_667n, amountMinor: 200_001n })
  })

  test('what has no zone costs the base price', ({ assert }) => {
    const [line] = rateZones('2020-01-01', [{ zone: 0, quantityWh: KWH }], [span])
    assert.deepInclude(line, { kind: LINE.energy, amountMinor: 450_00n })
  })

  test('a tariff by zones has no blocks', ({ assert }) => {
    const blocks = { ...span, steps: steps([200n, 1n], [null, 2n]) }
    assert.throws(() => rateZones('2020-01-01', [{ zone: 1, quantityWh: 1n }], [blocks]))
  })
})

test.group('two-part tariff', () => {
  const price = { from: '2016-04-01', to: null, steps: steps([null, 299_700n]) }

  test('a twelfth of the year’s price for each declared kW', ({ assert }) => {
    const [line] = rateCapacity('2016-05-01', 1_000_000n, [price])
    assert.deepInclude(line, { kind: LINE.capacity, amountMinor: 24_975_000_00n })
  })

  test('declared for half of a month it costs half', ({ assert }) => {
    const half = { ...price, from: '2016-06-16' }
    const [line] = rateCapacity('2016-06-01', 1_000_000n, [half])
    assert.equal(line!.amountMinor, 12_487_500_00n)
  })
})

test.group('over the contract’s volume', () => {
  const lines = (kwh: bigint) =>
    rate([
      {
        from: '2024-09-01',
        to: '2024-10-01',
        quantityWh: kwh * KWH,
        steps: steps([null, 900n]),
      },
    ])

  test('{kwh} kWh of 100 000 agreed: {surcharge} soʻm more')
    .with([
      { kwh: 90_000n, surcharge: null },
      { kwh: 120_000n, surcharge: null },
      { kwh: 120_001n, surcharge: 180n },
      { kwh: 130_000n, surcharge: 1_800_000n },
    ])
    .run(({ assert }, { kwh, surcharge }) => {
      const rule = { thresholdBp: 12_000n, factorBp: 12_000n }
      const line = rateOverContract(lines(kwh), 100_000n * KWH, rule)
      assert.equal(line ? line.amountMinor / 100n : null, surcharge)
    })
})

const GAS_HEATING = steps([500n, 650n], [2500n, 1500n], [null, 2600n])
const GAS_SUMMER = steps([100n, 650n], [2500n, 1500n], [null, 2600n])

test.group('seasons', () => {
  test('800 m³ in a month of one season', ({ assert }) => {
    const bill = (blocks: RateStep[]) =>
      soum(
        rateBlocks({
          period: '2024-12-01',
          proration: 'whole',
          quantityWh: 800n * KWH,
          spans: [{ from: '2024-05-01', to: null, steps: blocks, season: 's' }],
        })
      )
    assert.equal(bill(GAS_HEATING), 775_000n)
    assert.equal(bill(GAS_SUMMER), 1_115_000n)
  })

  test('a season that ends inside the month has its part of the norm', ({ assert }) => {
    const lines = rateBlocks({
      period: '2026-03-01',
      proration: 'whole',
      quantityWh: 310n * KWH,
      spans: [
        { from: '2025-11-01', to: '2026-03-15', steps: GAS_HEATING, season: 'heating' },
        { from: '2026-03-15', to: null, steps: GAS_SUMMER, season: 'non_heating' },
      ],
    })
    // 14 of 31 days: 140 m³ of a norm of 225.806; 17 of 31: 170 m³ of a norm of 54.839.
    assert.deepEqual(
      lines.map(({ step, quantityWh }) => [step, quantityWh]),
      [
        [1, 140_000n],
        [1, 54_839n],
        [2, 115_161n],
      ]
    )
  })
})

test.group('the bounds of blocks', () => {
  const blocks = steps([200n, 600n], [500n, 800n], [null, 1000n])

  test('a shared norm: what one family does not have costs the next block', ({ assert }) => {
    const half = { days: 30, of: 30, normSharePpm: 500_000n }
    assert.deepEqual(
      scaleSteps(blocks, half).map(({ fromWh, toWh }) => [fromWh, toWh]),
      [
        [0n, 100_000n],
        [100_000n, 500_000n],
        [500_000n, null],
      ]
    )
  })

  test('the shares of one norm add up to it', ({ assert }) => {
    const norm = (normSharePpm: bigint) =>
      scaleSteps(blocks, { days: 1, of: 1, normSharePpm })[0]!.toWh!
    assert.equal(norm(250_000n) + norm(750_000n), 200_000n)
  })

  test('no share at all: the first block is gone', ({ assert }) => {
    const none = scaleSteps(blocks, { days: 1, of: 1, normSharePpm: 0n })
    assert.deepEqual(
      none.map(({ step, fromWh }) => [step, fromWh]),
      [
        [2, 0n],
        [3, 500_000n],
      ]
    )
  })

  test('supply for ten days of thirty: P1 keeps the norm, P2 gives a third of it', ({ assert }) => {
    const bill = (proration: 'whole' | 'by_days') =>
      soum(
        rateBlocks({
          period: '2025-06-01',
          proration,
          quantityWh: 150n * KWH,
          spans: [{ from: '2025-06-21', to: null, steps: blocks }],
        })
      )
    assert.equal(bill('whole'), 90_000n)
    // 66.667 kWh at 600 and 83.333 at 800.
    assert.equal(bill('by_days'), 106_666n)
  })
})

test.group('benefits', () => {
  const lines = rate([
    {
      from: '2025-06-01',
      to: '2025-07-01',
      quantityWh: 400n * KWH,
      steps: steps([200n, 600n], [500n, 800n], [null, 1000n]),
    },
  ])
  const benefit = { benefitId: 7n, servicePointId: 1n, payerCode: 4890 }

  test('the band {aboveKwh}…{upToKwh} at {shareBp} bp gives back {soumBack} soʻm')
    .with([
      { aboveKwh: 0n, upToKwh: 100n, shareBp: 10_000n, soumBack: 60_000n },
      { aboveKwh: 0n, upToKwh: 100n, shareBp: 5000n, soumBack: 30_000n },
      { aboveKwh: 200n, upToKwh: 350n, shareBp: 10_000n, soumBack: 120_000n },
      { aboveKwh: 150n, upToKwh: 250n, shareBp: 10_000n, soumBack: 70_000n },
      { aboveKwh: 0n, upToKwh: null, shareBp: 10_000n, soumBack: 280_000n },
    ])
    .run(({ assert }, { aboveKwh, upToKwh, shareBp, soumBack }) => {
      const upToWh = upToKwh === null ? null : upToKwh * KWH
      const line = rateBenefit(lines, { ...benefit, aboveWh: aboveKwh * KWH, upToWh, shareBp })
      assert.equal(line!.amountMinor, -soumBack * 100n)
    })

  test('a band that was not reached gives nothing', ({ assert }) => {
    const far = { ...benefit, aboveWh: 400n * KWH, upToWh: null, shareBp: 10_000n }
    assert.isNull(rateBenefit(lines, far))
  })
})

test.group('advances that keep their price', () => {
  const old = steps([200n, 450n], [1000n, 900n], [null, 1350n])
  const now = steps([200n, 600n], [500n, 800n], [1000n, 1000n], [null, 1500n])
  const month = {
    period: '2025-05-01',
    spans: [{ from: '2025-05-01', to: '2025-06-01', steps: now }],
  }
  const lot = (leftMinor: bigint) => ({
    lotId: 1n,
    pricedOn: '2025-04-30',
    until: '2025-07-01',
    leftMinor,
    takenMinor: 0n,
  })

  test('180 000 soʻm pay for 300 kWh by the blocks of 2024', ({ assert }) => {
    assert.equal(affordableVolume(180_000_00n, [0n, 900n * KWH], old), 300n * KWH)
  })

  test('the paid volume keeps its price, the rest goes on in the blocks of today', ({ assert }) => {
    const { lines, uses } = rateProtected({
      proration: 'whole',
      ...month,
      quantityWh: 350n * KWH,
      old: [{ lot: lot(90_000_00n), steps: old }],
    })
    assert.deepEqual(
      lines.map(({ kind, quantityWh, priceMinor }) => [kind, quantityWh, priceMinor]),
      [
        [LINE.protected, 200_000n, 450_00n],
        [LINE.energy, 150_000n, 800_00n],
      ]
    )
    assert.deepEqual(uses, [{ lotId: 1n, usedMinor: 90_000_00n }])
  })

  test('a lot whose price is no better is left alone', ({ assert }) => {
    const dear = steps([null, 900n])
    const { lines, uses } = rateProtected({
      proration: 'whole',
      ...month,
      quantityWh: 100n * KWH,
      old: [{ lot: lot(90_000_00n), steps: dear }],
    })
    assert.equal(soum(lines), 60_000n)
    assert.deepEqual(uses, [])
  })

  test('a lot is never used beyond what it holds', ({ assert }) => {
    for (const left of [1n, 44_999n, 45_000n, 45_001n, 9_000_001n]) {
      const { uses } = rateProtected({
        proration: 'whole',
        ...month,
        quantityWh: 777_777n,
        old: [{ lot: lot(left), steps: old }],
      })
      assert.isTrue(uses.every(({ usedMinor }) => usedMinor <= left))
    }
  })
})
