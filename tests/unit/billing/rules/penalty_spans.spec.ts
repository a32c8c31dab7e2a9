import { test } from '@japa/runner'
import type { PaidLot } from '#billing/rules/pay_lots'
import { penaltySpans } from '#billing/rules/penalty_spans'

const lot: PaidLot = { lotId: '1', dueOn: '2025-06-10', amountMinor: 100_000_00n, payments: [] }

/** Both changes of the rate are at an edge: the first day that counts, and the day after the last. */
const terms = {
  rates: [
    { from: '2018-01-12', to: '2025-06-11', ppmPerDay: 1000n },
    { from: '2025-06-11', to: '2025-07-01', ppmPerDay: 2000n },
    { from: '2025-07-01', to: null, ppmPerDay: 4000n },
  ],
  capBp: 5000n,
  holds: [],
}

test.group('penalty spans', () => {
  test('twenty days at one rate are one span: a change at its edges cuts nothing', ({ assert }) => {
    assert.deepEqual(penaltySpans(lot, terms, '2025-06-30'), {
      overdueMinor: 100_000_00n,
      spans: [
        {
          from: '2025-06-11',
          to: '2025-07-01',
          baseMinor: 100_000_00n,
          ppmPerDay: 2000n,
          amountMinor: 4_000_00n,
        },
      ],
      grownMinor: 4_000_00n,
    })
  })

  test('nothing grows after the payment of the whole, and no span says so', ({ assert }) => {
    const paid = { ...lot, payments: [{ on: '2025-06-20', amountMinor: 100_000_00n }] }
    assert.deepEqual(
      penaltySpans(paid, terms, '2025-06-30').spans.map(({ from, to }) => [from, to]),
      [['2025-06-11', '2025-06-21']]
    )
  })

  test('through the due day itself there is no span', ({ assert }) => {
    assert.deepEqual(penaltySpans(lot, terms, '2025-06-10'), {
      overdueMinor: 100_000_00n,
      spans: [],
      grownMinor: 0n,
    })
  })
})
