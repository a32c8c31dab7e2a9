import { test } from '@japa/runner'
import { spreadLumpSum } from '#payments/rules/spread_lump_sum'

const residues = (...left: bigint[]) =>
  left.map((leftMinor, at) => ({ day: `2026-03-0${at + 1}`, leftMinor }))

test.group('Payments | spread of a lump sum', () => {
  test('{amount} over {left}')
    .with([
      { amount: 300n, left: [100n, 200n], days: [100n, 200n], over: 0n },
      { amount: 150n, left: [100n, 200n], days: [100n, 50n], over: 0n },
      { amount: 350n, left: [100n, 200n], days: [100n, 200n], over: 50n },
      { amount: 170n, left: [-30n, 200n], days: [-30n, 200n], over: 0n },
      { amount: 0n, left: [-30n, 30n], days: [-30n, 30n], over: 0n },
      { amount: 10n, left: [], days: [], over: 10n },
    ])
    .run(({ assert }, { amount, left, days, over }) => {
      const spread = spreadLumpSum(amount, residues(...left))
      assert.deepEqual(
        spread.days.map(({ amountMinor }) => amountMinor),
        days
      )
      assert.equal(spread.overMinor, over)
      assert.equal(
        spread.days.reduce((sum, { amountMinor }) => sum + amountMinor, over),
        amount
      )
    })

  test('the oldest day is paid first whatever their order', ({ assert }) => {
    const spread = spreadLumpSum(100n, residues(100n, 100n).reverse())
    assert.deepEqual(spread.days, [{ day: '2026-03-01', amountMinor: 100n }])
  })
})
