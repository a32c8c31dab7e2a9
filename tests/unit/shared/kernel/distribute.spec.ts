import fc from 'fast-check'
import { test } from '@japa/runner'
import { distribute } from '#shared/kernel/distribute'

test.group('distribute', () => {
  test('{total} over {weights} is {parts}')
    .with([
      { total: 100n, weights: [1n, 1n, 1n], parts: [34n, 33n, 33n] },
      { total: 0n, weights: [1n, 2n], parts: [0n, 0n] },
      { total: 1n, weights: [1n, 3n], parts: [0n, 1n] },
      { total: 10n, weights: [0n, 5n], parts: [0n, 10n] },
      { total: 301n, weights: [15n, 15n], parts: [151n, 150n] },
      { total: 7n, weights: [30n], parts: [7n] },
    ])
    .run(({ assert }, { total, weights, parts }) => {
      assert.deepEqual(distribute(total, weights), parts)
    })

  test('the parts add up to the whole and each is its exact share, cut or raised to a unit', () => {
    const weights = fc.array(fc.bigInt(0n, 10_000n), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), weights, (total, shares) => {
        const sum = shares.reduce((all, share) => all + share, 0n)
        fc.pre(sum > 0n)
        const parts = distribute(total, shares)
        const near = parts.every((part, index) => {
          const floor = (total * shares[index]!) / sum
          return part === floor || part === floor + 1n
        })
        return near && parts.reduce((all, part) => all + part, 0n) === total
      })
    )
  })

  test('{why} is refused')
    .with([
      { why: 'a negative total', total: -1n, weights: [1n] },
      { why: 'nothing to distribute by', total: 1n, weights: [0n, 0n] },
      { why: 'no weights', total: 1n, weights: [] },
    ])
    .run(({ assert }, { total, weights }) => {
      assert.throws(() => distribute(total, weights), RangeError)
    })
})
