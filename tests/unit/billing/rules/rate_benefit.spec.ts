import { test } from '@japa/runner'
import { LINE } from '#billing/rules/line_kind'
import type { RatedLine } from '#billing/rules/rate'
import { rateBenefit } from '#billing/rules/rate_benefit'

const energy = (rateId: string, step: number, days: [string, string], soum: bigint): RatedLine => ({
  kind: LINE.energy,
  rateId,
  step,
  from: days[0],
  to: days[1],
  quantityWh: 100_000n,
  priceMinor: soum * 100n,
  amountMinor: soum * 100_00n,
})
/** A hundred kWh in each third of June, and the declared power, which is no energy. */
const lines: RatedLine[] = [
  energy('a', 1, ['2025-06-01', '2025-06-11'], 100n),
  energy('b', 2, ['2025-06-11', '2025-06-21'], 200n),
  energy('c', 3, ['2025-06-21', '2025-07-01'], 300n),
  { ...energy('p', 1, ['2025-06-01', '2025-07-01'], 999n), kind: LINE.capacity },
]

const half = { benefitId: 7n, servicePointId: 1n, payerCode: 4890, shareBp: 5000n }

test.group('rate benefit', () => {
  test('half of what 50…250 kWh cost, by the lines that price them', ({ assert }) => {
    // 50 at 100, 100 at 200 and 50 at 300 are 40 000 soʻm: 200 a kWh.
    assert.deepEqual(rateBenefit(lines, { ...half, aboveWh: 50_000n, upToWh: 250_000n }), {
      kind: LINE.benefit,
      rateId: '7',
      step: 0,
      from: '2025-06-01',
      to: '2025-07-01',
      quantityWh: 200_000n,
      priceMinor: -100_00n,
      amountMinor: -20_000_00n,
    })
  })

  test('the days are those of the month, from its first line to its last', ({ assert }) => {
    const [first, second, third] = lines
    const line = rateBenefit([first!, second!, third!], { ...half, aboveWh: 0n, upToWh: null })
    assert.deepInclude(line!, { from: '2025-06-01', to: '2025-07-01', quantityWh: 300_000n })
  })

  test('a band without an end takes all the energy above, and no declared power', ({ assert }) => {
    const line = rateBenefit(lines, { ...half, aboveWh: 250_000n, upToWh: null })
    assert.deepInclude(line!, { quantityWh: 50_000n, amountMinor: -7_500_00n })
  })

  test('a part of less than half a tiyin is no line: {quantityWh} Wh at 1 soʻm')
    .with([
      { quantityWh: 9n, amountMinor: null },
      { quantityWh: 10n, amountMinor: -1n },
    ])
    .run(({ assert }, { quantityWh, amountMinor }) => {
      const little = [{ ...lines[0]!, quantityWh, priceMinor: 100n, amountMinor: 1n }]
      const line = rateBenefit(little, { ...half, aboveWh: 0n, upToWh: null })
      assert.equal(line ? line.amountMinor : null, amountMinor)
    })
})
