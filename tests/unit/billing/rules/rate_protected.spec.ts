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
