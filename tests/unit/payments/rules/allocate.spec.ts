import fc from 'fast-check'
import { test } from '@japa/runner'
import { allocate } from '#payments/rules/allocate'

const items = (...open: bigint[]) => open.map((openMinor, index) => ({ month: index, openMinor }))

const anAmount = fc.bigInt({ min: 0n, max: 10n ** 15n })
const someItems = fc.array(fc.record({ openMinor: fc.bigInt({ min: 1n, max: 10n ** 13n }) }))

test.group('Payments | allocate', () => {
  test('{amount} over {open}: {paid} and {advance} ahead')
    .with([
      { amount: 0n, open: [100n], paid: [], advance: 0n },
      { amount: 99n, open: [100n, 50n], paid: [99n], advance: 0n },
      { amount: 100n, open: [100n, 50n], paid: [100n], advance: 0n },
      { amount: 101n, open: [100n, 50n], paid: [100n, 1n], advance: 0n },
      { amount: 150n, open: [100n, 50n], paid: [100n, 50n], advance: 0n },
      { amount: 151n, open: [100n, 50n], paid: [100n, 50n], advance: 1n },
      { amount: 70n, open: [], paid: [], advance: 70n },
    ])
    .run(({ assert }, { amount, open, paid, advance }) => {
      const { lines, advanceMinor } = allocate(amount, items(...open))
      assert.deepEqual(
        lines.map((line) => line.amountMinor),
        paid
      )
      assert.equal(advanceMinor, advance)
    })

  test('a negative payment is refused', ({ assert }) => {
    assert.throws(() => allocate(-1n, items(5n)), 'A payment is not negative')
  })

  test('lines and advance always add up to the payment', ({ assert }) => {
    fc.assert(
      fc.property(anAmount, someItems, (amount, open) => {
        const { lines, advanceMinor } = allocate(amount, open)
        const allocated = lines.reduce((sum, line) => sum + line.amountMinor, 0n)
        assert.equal(allocated + advanceMinor, amount)
      })
    )
  })

  test('nothing is over-paid, and nothing is left open before a later one is paid', ({
    assert,
  }) => {
    fc.assert(
      fc.property(anAmount, someItems, (amount, open) => {
        const { lines, advanceMinor } = allocate(amount, open)
        lines.forEach(({ item, amountMinor }, index) => {
          assert.strictEqual(item, open[index])
          assert.isTrue(amountMinor > 0n && amountMinor <= item.openMinor)
          if (index < lines.length - 1) assert.equal(amountMinor, item.openMinor)
        })
        if (advanceMinor > 0n) assert.lengthOf(lines, open.length)
      })
    )
  })

  test('paying in two parts is paying at once', ({ assert }) => {
    fc.assert(
      fc.property(anAmount, anAmount, someItems, (first, second, open) => {
        const rest = new Map(open.map((item) => [item, item.openMinor]))
        const one = allocate(first, open)
        one.lines.forEach(({ item, amountMinor }) => rest.set(item, rest.get(item)! - amountMinor))
        const left = open.map((item) => ({ openMinor: rest.get(item)! }))
        const two = allocate(second, left)
        assert.equal(
          allocate(first + second, open).advanceMinor,
          one.advanceMinor + two.advanceMinor
        )
      })
    )
  })
})
