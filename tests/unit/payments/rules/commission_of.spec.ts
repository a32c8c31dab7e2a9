import { test } from '@japa/runner'
import { commissionOf } from '#payments/rules/commission_of'

const terms = (more: object) => ({
  ...{ per: 'payment' as const, ratePpm: 0n, minimumMinor: 0n, fixedMinor: 0n },
  ...more,
})

test.group('Payments | commission of a day', () => {
  test('{name}')
    .with([
      { name: 'one percent of a payment', terms: { ratePpm: 10_000n }, of: [[100n, 1n]], is: 1n },
      { name: 'half a tiyin goes up', terms: { ratePpm: 5_000n }, of: [[100n, 1n]], is: 1n },
      { name: 'just below half goes down', terms: { ratePpm: 4_999n }, of: [[100n, 1n]], is: 0n },
      {
        name: 'each payment is rounded by itself',
        terms: { ratePpm: 5_000n },
        of: [[100n, 3n]],
        is: 3n,
      },
      {
        name: 'or the day once',
        terms: { per: 'day', ratePpm: 5_000n },
        of: [[100n, 3n]],
        is: 2n,
      },
      {
        name: 'the minimum holds for each payment',
        terms: { ratePpm: 10_000n, minimumMinor: 50_000n },
        of: [
          [1_000_000n, 2n],
          [10_000_000n, 1n],
        ],
        is: 200_000n,
      },
      {
        name: 'the fixed sum stands on top',
        terms: { ratePpm: 10_000n, minimumMinor: 5n, fixedMinor: 7n },
        of: [[1_000n, 2n]],
        is: 34n,
      },
      {
        name: 'a day without payments earns nothing',
        terms: { per: 'day', minimumMinor: 5n, fixedMinor: 7n },
        of: [],
        is: 0n,
      },
      {
        name: 'sums beyond 2^53 keep every tiyin',
        terms: { ratePpm: 1_000_000n },
        of: [[9_007_199_254_740_993n, 1n]],
        is: 9_007_199_254_740_993n,
      },
    ])
    .run(({ assert }, { terms: own, of, is }) => {
      const payments = of.map(([amountMinor, count]) => ({
        amountMinor: amountMinor!,
        count: count!,
      }))
      assert.equal(commissionOf(terms(own), payments), is)
    })
})
