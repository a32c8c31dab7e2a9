import { test } from '@japa/runner'
import { LINE } from '#billing/rules/line_kind'
import { rateProtected } from '#billing/rules/rate_protected'

const at = (rateId: string, soum: bigint) => [
  { rateId, step: 1, fromWh: 0n, toWh: null, priceMinor: soum * 100n },
]
const kept = (lotId: bigint, soum: bigint, leftSoum: bigint) => ({
  lot: {
    lotId,
    pricedOn: '2025-04-30',
    until: '2025-07-01',
    leftMinor: leftSoum * 100n,
    takenMinor: 0n,
  },
  steps: at(`old ${lotId}`, soum),
})
const may = {
  period: '2025-05-01',
  proration: 'whole' as const,
  quantityWh: 300_000n,
  spans: [{ from: '2025-05-01', to: '2025-06-01', steps: at('now', 600n) }],
}
const FIRST = kept(1n, 450n, 45_000n)

test.group('rate protected', () => {
  test('two lots in turn, each by its own price, then the price of today', ({ assert }) => {
    const { lines, uses } = rateProtected({ ...may, old: [FIRST, kept(2n, 500n, 50_000n)] })
    assert.deepEqual(
      lines.map(({ kind, rateId, quantityWh, amountMinor }) => [
        kind,
        rateId,
        quantityWh,
        amountMinor,
      ]),
      [
        [LINE.protected, 'old 1', 100_000n, 45_000_00n],
        [LINE.protected, 'old 2', 100_000n, 50_000_00n],
        [LINE.energy, 'now', 100_000n, 60_000_00n],
      ]
    )
    assert.deepEqual(uses, [
      { lotId: 1n, usedMinor: 45_000_00n },
      { lotId: 2n, usedMinor: 50_000_00n },
    ])
  })

  test('after a lot that helps, one at {soum} soʻm is left alone')
    .with([{ soum: 600n }, { soum: 601n }, { soum: 700n }])
    .run(({ assert }, { soum }) => {
      const { lines, uses } = rateProtected({ ...may, old: [FIRST, kept(2n, soum, 90_000n)] })
      assert.deepEqual(
        uses.map(({ lotId }) => lotId),
        [1n]
      )
      assert.deepEqual(
        lines.map(({ rateId, quantityWh }) => [rateId, quantityWh]),
        [
          ['old 1', 100_000n],
          ['now', 200_000n],
        ]
      )
    })

  test('a lot that pays for all of it leaves nothing at the price of today', ({ assert }) => {
    const { lines, uses } = rateProtected({ ...may, old: [kept(1n, 450n, 900_000n), FIRST] })
    assert.deepEqual(
      lines.map(({ rateId, quantityWh }) => [rateId, quantityWh]),
      [['old 1', 300_000n]]
    )
    assert.deepEqual(uses, [{ lotId: 1n, usedMinor: 135_000_00n }])
  })
})

const blocks = (rateId: string, low: bigint, high: bigint) => [
  { rateId, step: 1, fromWh: 0n, toWh: 200_000n, priceMinor: low * 100n },
  { rateId, step: 2, fromWh: 200_000n, toWh: null, priceMinor: high * 100n },
]
/** The tariff changed on the 21st; the advance keeps the price of April. */
const changed = (from: string) => [
  { from, to: '2025-05-21', steps: blocks('now', 600n, 1000n) },
  { from: '2025-05-21', to: '2025-06-01', steps: blocks('new', 700n, 1100n) },
]
/** From, proration, soʻm in the advance → rate, step, Wh of each line. */
const PARTS = [
  ['2025-05-01', 'whole', 900_000n, ['old 1 200000', 'old 2 100000']],
  ['2025-05-01', 'by_days', 900_000n, ['old 1 200000', 'old 2 100000']],
  ['2025-05-16', 'whole', 900_000n, ['old 1 200000', 'old 2 100000']],
  // 16 of 31 days: the first block ends at 103 226 Wh.
  ['2025-05-16', 'by_days', 900_000n, ['old 1 103226', 'old 2 196774']],
  // 45 000 soʻm pay for 100 kWh; the rest by days 5 and 11 goes on through the same blocks.
  ['2025-05-16', 'whole', 45_000n, ['old 1 100000', 'now 1 62500', 'new 1 37500', 'new 2 100000']],
  ['2025-05-16', 'by_days', 45_000n, ['old 1 100000', 'now 1 3226', 'now 2 59274', 'new 2 137500']],
] as const

test.group('rate protected in a part of a month', () => {
  for (const [from, proration, soum, expected] of PARTS) {
    test(`from ${from}, ${proration}, ${soum} soʻm ahead`, ({ assert }) => {
      const old = [{ ...kept(1n, 0n, soum), steps: blocks('old', 450n, 900n) }]
      const { lines } = rateProtected({ ...may, proration, spans: changed(from), old })
      assert.deepEqual(
        lines.map(({ rateId, step, quantityWh }) => `${rateId} ${step} ${quantityWh}`),
        [...expected]
      )
    })
  }
})
