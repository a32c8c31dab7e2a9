import { test } from '@japa/runner'
import { LINE } from '#billing/rules/line_kind'
import type { RatedLine } from '#billing/rules/rate'
import { rateOverContract } from '#billing/rules/rate_over_contract'

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

test.group('rate over contract', () => {
  test('what lies above costs a part of the average price of the energy', ({ assert }) => {
    // 60 000 soʻm for 300 kWh are 200 a kWh; a fifth of it for the 100 kWh above 200.
    const rule = { thresholdBp: 10_000n, factorBp: 12_000n }
    assert.deepEqual(rateOverContract(lines, 200_000n, rule), {
      kind: LINE.overContract,
      rateId: 'c',
      step: 3,
      from: '2025-06-01',
      to: '2025-07-01',
      quantityWh: 100_000n,
      priceMinor: 40_00n,
      amountMinor: 4_000_00n,
    })
  })

  test('declared power is not consumed: it exceeds no contract', ({ assert }) => {
    const rule = { thresholdBp: 10_000n, factorBp: 12_000n }
    assert.isNull(rateOverContract(lines, 300_000n, rule))
  })
})
