import { test } from '@japa/runner'
import { LINE } from '#billing/rules/line_kind'
import { rateZones } from '#billing/rules/rate_zones'

const base = (rateId: string, priceMinor: bigint) => [
  { rateId, step: 1, fromWh: 0n, toWh: null, priceMinor },
]
const zones = [
  { zone: 1, num: 3n, den: 2n },
  { zone: 3, num: 2n, den: 3n },
]
/** January 2020, dearer from the 16th: fifteen days and sixteen. */
const spans = [
  { from: '2019-08-15', to: '2020-01-16', steps: base('a', 450_00n), zones },
  { from: '2020-01-16', to: null, steps: base('b', 600_00n), zones },
]

test.group('rate zones', () => {
  test('zones in their order, each over the days; what comes to nothing has no line', ({
    assert,
  }) => {
    const use = [
      { zone: 3, quantityWh: 31_000n },
      { zone: 1, quantityWh: 1n },
      { zone: 2, quantityWh: 0n },
      { zone: 0, quantityWh: 62_000n },
    ]
    assert.deepEqual(
      rateZones('2020-01-01', use, spans).map((line) => [
        line.kind,
        line.rateId,
        line.from,
        line.quantityWh,
        line.amountMinor,
      ]),
      [
        [LINE.energy, 'a', '2020-01-01', 30_000n, 13_500_00n],
        [LINE.energy, 'b', '2020-01-16', 32_000n, 19_200_00n],
        [LINE.peak, 'b', '2020-01-16', 1n, 90n],
        [LINE.night, 'a', '2020-01-01', 15_000n, 4_500_00n],
        [LINE.night, 'b', '2020-01-16', 16_000n, 6_400_00n],
      ]
    )
  })

  test('less than nothing in a zone is refused', ({ assert }) => {
    assert.throws(
      () => rateZones('2020-01-01', [{ zone: 1, quantityWh: -1n }], spans),
      RangeError,
      'A negative quantity cannot be rated'
    )
  })

  test('{why} is refused')
    .with([
      { why: 'a tariff with blocks', steps: [...base('a', 1n), ...base('b', 2n)] },
      { why: 'a tariff without a price', steps: [] },
    ])
    .run(({ assert }, { steps }) => {
      assert.throws(
        () =>
          rateZones(
            '2020-01-01',
            [{ zone: 1, quantityWh: 1n }],
            [{ ...spans[1]!, from: '2020-01-01', steps }]
          ),
        RangeError,
        'A tariff by zones of the day has one price'
      )
    })
})
