import fc from 'fast-check'
import { test } from '@japa/runner'
import { divideHalfUp, scale } from '#shared/kernel/rounding'

test.group('rounding', () => {
  test('{numerator} ÷ {denominator} is {quotient}')
    .with([
      { numerator: 5n, denominator: 2n, quotient: 3n },
      { numerator: -5n, denominator: 2n, quotient: -3n },
      { numerator: 49n, denominator: 100n, quotient: 0n },
      { numerator: 50n, denominator: 100n, quotient: 1n },
      { numerator: 149n, denominator: 100n, quotient: 1n },
      { numerator: -149n, denominator: 100n, quotient: -1n },
      { numerator: 1n, denominator: 3n, quotient: 0n },
      { numerator: 2n, denominator: 3n, quotient: 1n },
      { numerator: 0n, denominator: 7n, quotient: 0n },
    ])
    .run(({ assert }, { numerator, denominator, quotient }) => {
      assert.equal(divideHalfUp(numerator, denominator), quotient)
    })

  test('the quotient is never off by more than a half', () => {
    const value = fc.bigInt(-(10n ** 20n), 10n ** 20n)
    fc.assert(
      fc.property(value, fc.bigInt(1n, 10n ** 9n), (numerator, denominator) => {
        const off = divideHalfUp(numerator, denominator) * denominator - numerator
        return 2n * (off < 0n ? -off : off) <= denominator
      })
    )
  })

  test('scaling multiplies before it divides', ({ assert }) => {
    assert.equal(scale(999n, 1001n, 1000n), 1000n)
  })

  test('a denominator of {denominator} is refused')
    .with([{ denominator: 0n }, { denominator: -1n }])
    .run(({ assert }, { denominator }) => {
      assert.throws(
        () => divideHalfUp(1n, denominator),
        RangeError,
        'The denominator must be positive'
      )
    })
})
