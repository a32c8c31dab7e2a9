import fc from 'fast-check'
import { test } from '@japa/runner'
import { openAmounts } from '#ledger/rules/open_amounts'
import { inOrder, payByOrder, turnsOf } from '#billing/rules/pay_by_order'

const debt = (day: string, amountMinor: bigint, isPenalty = false) => ({
  day,
  amountMinor,
  isPenalty,
})
const [PRINCIPAL, PENALTY] = [false, true]
const START = '2014-01-01'
const debts = [
  debt('2025-01-31', 100n),
  debt('2025-01-31', 10n, true),
  debt('2025-02-28', 100n),
  debt('2025-02-28', 10n, true),
]

test.group('Billing | the order in which money pays', () => {
  test('{isPenaltyFirst}: of 220 owed {balance} leaves {open}')
    .with([
      { isPenaltyFirst: PRINCIPAL, balance: 220n, open: [100n, 10n, 100n, 10n] },
      { isPenaltyFirst: PRINCIPAL, balance: 219n, open: [99n, 10n, 100n, 10n] },
      { isPenaltyFirst: PRINCIPAL, balance: 20n, open: [0n, 10n, 0n, 10n] },
      { isPenaltyFirst: PRINCIPAL, balance: 19n, open: [0n, 9n, 0n, 10n] },
      { isPenaltyFirst: PENALTY, balance: 219n, open: [100n, 9n, 100n, 10n] },
      { isPenaltyFirst: PENALTY, balance: 200n, open: [100n, 0n, 100n, 0n] },
      { isPenaltyFirst: PENALTY, balance: 199n, open: [99n, 0n, 100n, 0n] },
      { isPenaltyFirst: PENALTY, balance: 0n, open: [0n, 0n, 0n, 0n] },
      { isPenaltyFirst: PENALTY, balance: -5n, open: [0n, 0n, 0n, 0n] },
    ])
    .run(({ assert }, { isPenaltyFirst, balance, open }) => {
      const spans = [{ from: START, isPenaltyFirst, balanceMinor: balance }]
      assert.deepEqual(payByOrder(debts, spans), open)
    })

  test('what was paid under the old order stays paid', ({ assert }) => {
    const turned = (before: bigint, now: bigint) =>
      payByOrder(debts, [
        { from: START, isPenaltyFirst: false, balanceMinor: before },
        { from: '2025-02-01', isPenaltyFirst: true, balanceMinor: now },
      ])
    // 50 of 110 went to principal in January; 30 in February go to both penalties and principal.
    assert.deepEqual(turned(60n, 140n), [40n, 0n, 100n, 0n])
    // A payment of January was taken back in February: its principal stands open again.
    assert.deepEqual(turned(60n, 220n), [100n, 10n, 100n, 10n])
    // The principal of January was paid; 5 in February go to its penalty and reopen nothing.
    assert.deepEqual(turned(10n, 115n), [0n, 5n, 100n, 10n])
    // All of January was paid; 5, then 105, were taken back: principal stands open before penalties.
    assert.deepEqual(turned(0n, 115n), [5n, 0n, 100n, 10n])
    assert.deepEqual(turned(0n, 215n), [100n, 5n, 100n, 10n])
    // Paid ahead in January, it pays what comes by the order of then.
    assert.deepEqual(turned(-15n, 95n), [0n, 0n, 95n, 0n])
  })

  test('what is booked on the day of the turn is paid by the new order', ({ assert }) => {
    const open = payByOrder(debts, [
      { from: START, isPenaltyFirst: false, balanceMinor: 110n },
      { from: '2025-02-28', isPenaltyFirst: true, balanceMinor: 200n },
    ])
    assert.deepEqual(open, [100n, 0n, 100n, 0n])
  })

  test('a payment does not pay a penalty that was booked after it', ({ assert }) => {
    const orders = [{ from: START, isPenaltyFirst: true }]
    const turns = turnsOf(orders, debts)
    assert.deepEqual(
      turns.map(({ from }) => from),
      [START, '2025-01-31', '2025-02-28']
    )
    // 30 of the first 110 were paid in between: the penalty of 10, then 20 of principal.
    const spans = turns.map((turn, index) => ({ ...turn, balanceMinor: [0n, 80n, 190n][index]! }))
    assert.deepEqual(payByOrder(debts, spans), [80n, 0n, 100n, 10n])
    const pooled = payByOrder(debts, [{ ...orders[0]!, balanceMinor: 190n }])
    assert.deepEqual(pooled, [90n, 0n, 100n, 0n], 'without the turns the later one took its part')
  })

  test('turns stand in the order of their days; principal alone makes none', ({ assert }) => {
    const orders = [{ from: START, isPenaltyFirst: true }]
    const more = [...debts.toReversed(), debt('2025-03-31', 100n)]
    assert.deepEqual(
      turnsOf(orders, more).map(({ from }) => from),
      [START, '2025-01-31', '2025-02-28']
    )
  })

  test('while principal comes first, and on the day of the rule, there is no other turn', ({
    assert,
  }) => {
    const old = { from: START, isPenaltyFirst: false }
    const turned = { from: '2025-02-28', isPenaltyFirst: true }
    assert.deepEqual(turnsOf([old], debts), [old])
    assert.deepEqual(turnsOf([old, turned], debts), [old, turned])
    assert.deepEqual(turnsOf([{ ...turned, from: START }], debts.slice(2)), [
      { from: START, isPenaltyFirst: true },
      turned,
    ])
  })

  test('a balance beyond the debts is refused', ({ assert }) => {
    const spans = [{ from: START, isPenaltyFirst: false, balanceMinor: 221n }]
    assert.throws(() => payByOrder(debts, spans), /more than its debts/)
  })

  test('one order is what the oldest-first rule gives in that order', () => {
    const some = fc.array(
      fc.record({
        day: fc.constant('2025-01-01'),
        isPenalty: fc.boolean(),
        amountMinor: fc.bigInt({ min: 1n, max: 10n ** 9n }),
      })
    )
    fc.assert(
      fc.property(some, fc.boolean(), fc.nat(1000), (all, isPenaltyFirst, part) => {
        const owed = all.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)
        const balanceMinor = (owed * BigInt(part)) / 1000n
        const order = { isPenaltyFirst }
        const places = inOrder(all, order)
        const expected = openAmounts(
          balanceMinor,
          places.map((place) => all[place]!.amountMinor)
        )
        const open = payByOrder(all, [{ from: START, ...order, balanceMinor }])
        return places.every((place, index) => open[place] === expected[index])
      })
    )
  })
})
