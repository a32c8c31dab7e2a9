import { test } from '@japa/runner'
import { prepayment } from '#billing/rules/prepayment'

const step = (priceMinor: bigint) => ({ rateId: '1', step: 1, fromWh: 0n, toWh: null, priceMinor })

test.group('prepayment', () => {
  test('{share} basis points of {kwh} kWh by 900 soʻm: {soum} soʻm')
    .with([
      { share: 10_000n, kwh: 100_000n, soum: 90_000_000n },
      { share: 5_000n, kwh: 100_000n, soum: 45_000_000n },
      { share: 0n, kwh: 100_000n, soum: 0n },
      { share: 10_000n, kwh: 0n, soum: 0n },
    ])
    .run(({ assert }, { share, kwh, soum }) => {
      const spans = [{ from: '2024-01-01', to: null, steps: [step(90_000n)] }]
      const quantityWh = kwh * 1000n
      assert.equal(
        prepayment({ period: '2025-06-01', quantityWh, spans, shareBp: share }),
        soum * 100n
      )
    })

  test('a price that changes inside the month counts by its days', ({ assert }) => {
    const spans = [
      { from: '2024-01-01', to: '2025-06-16', steps: [step(90_000n)] },
      { from: '2025-06-16', to: null, steps: [step(100_000n)] },
    ]
    const asked = { period: '2025-06-01', quantityWh: 30_000_000n, spans, shareBp: 10_000n }
    assert.equal(prepayment(asked), 15_000n * 90_000n + 15_000n * 100_000n)
  })
})
