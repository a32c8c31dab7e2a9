import { test } from '@japa/runner'
import type { Buckets } from '#ledger/rules/buckets'
import { ageBuckets } from '#ledger/rules/age_buckets'
import { oweBuckets } from '#ledger/rules/owe_buckets'
import { settleBuckets } from '#ledger/rules/settle_buckets'

function buckets(balanceMinor: bigint, ...ages: bigint[]): Buckets {
  const [d0 = 0n, d1 = 0n, d2 = 0n, d3 = 0n, d4 = 0n] = ages
  return { balanceMinor, d0, d1, d2, d3, d4 }
}

const FULL = buckets(15n, 1n, 2n, 3n, 4n, 5n)

test.group('Rules | age buckets', () => {
  test('after {months} months')
    .with([
      { months: 0, expected: FULL },
      { months: 1, expected: buckets(15n, 0n, 1n, 2n, 3n, 9n) },
      { months: 2, expected: buckets(15n, 0n, 0n, 1n, 2n, 12n) },
      { months: 3, expected: buckets(15n, 0n, 0n, 0n, 1n, 14n) },
      { months: 4, expected: buckets(15n, 0n, 0n, 0n, 0n, 15n) },
      { months: 120, expected: buckets(15n, 0n, 0n, 0n, 0n, 15n) },
    ])
    .run(({ assert }, { months, expected }) => {
      assert.deepEqual(ageBuckets(FULL, months), expected)
    })

  test('debt does not grow younger', ({ assert }) => {
    assert.throws(() => ageBuckets(FULL, -1), RangeError, 'Debt does not grow younger')
  })
})

test.group('Rules | owe buckets', () => {
  test('a charge of {amount} on a balance of {before.balanceMinor}')
    .with([
      { before: buckets(0n), amount: 100n, after: buckets(100n, 100n) },
      { before: buckets(-30n), amount: 100n, after: buckets(70n, 70n) },
      { before: buckets(-100n), amount: 100n, after: buckets(0n) },
      { before: buckets(-130n), amount: 100n, after: buckets(-30n) },
      { before: FULL, amount: 100n, after: buckets(115n, 101n, 2n, 3n, 4n, 5n) },
      { before: FULL, amount: 0n, after: FULL },
    ])
    .run(({ assert }, { before, amount, after }) => {
      assert.deepEqual(oweBuckets(before, amount), after)
    })
})

test.group('Rules | settle buckets', () => {
  test('a payment of {amount}')
    .with([
      { amount: 0n, after: FULL },
      { amount: 4n, after: buckets(11n, 1n, 2n, 3n, 4n, 1n) },
      { amount: 5n, after: buckets(10n, 1n, 2n, 3n, 4n, 0n) },
      { amount: 6n, after: buckets(9n, 1n, 2n, 3n, 3n, 0n) },
      { amount: 12n, after: buckets(3n, 1n, 2n, 0n, 0n, 0n) },
      { amount: 14n, after: buckets(1n, 1n, 0n, 0n, 0n, 0n) },
      { amount: 15n, after: buckets(0n) },
      { amount: 20n, after: buckets(-5n) },
    ])
    .run(({ assert }, { amount, after }) => {
      assert.deepEqual(settleBuckets(FULL, amount), after)
    })

  test('a payment on an advance only makes it larger', ({ assert }) => {
    assert.deepEqual(settleBuckets(buckets(-5n), 7n), buckets(-12n))
  })

  test('neither side takes a negative amount', ({ assert }) => {
    assert.throws(() => settleBuckets(FULL, -1n), RangeError, 'What is received is not negative')
    assert.throws(() => oweBuckets(FULL, -1n), RangeError, 'What is owed is not negative')
  })
})
