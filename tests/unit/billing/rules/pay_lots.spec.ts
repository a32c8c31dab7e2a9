import fc from 'fast-check'
import { test } from '@japa/runner'
import { payLots } from '#billing/rules/pay_lots'

const JUNE = { lotId: '6', dueOn: '2025-07-10', amountMinor: 100n }
const JULY = { lotId: '7', dueOn: '2025-08-10', amountMinor: 50n }

test.group('pay lots', () => {
  test('the oldest due day is paid first, whatever order they come in', ({ assert }) => {
    const paid = payLots([JULY, JUNE], [{ on: '2025-08-01', amountMinor: 120n }])
    assert.deepEqual(
      paid.map(({ lotId, payments }) => [lotId, payments.map(({ amountMinor }) => amountMinor)]),
      [
        ['6', [100n]],
        ['7', [20n]],
      ]
    )
  })

  test('of one due day the lower lot is paid first, whatever order they come in', ({ assert }) => {
    const other = { ...JUNE, lotId: '5' }
    for (const lots of [
      [JUNE, other],
      [other, JUNE],
    ]) {
      const paid = payLots(lots, [{ on: '2025-07-01', amountMinor: 30n }])
      assert.deepEqual(
        paid.map(({ lotId, payments }) => [lotId, payments.length]),
        [
          ['5', 1],
          ['6', 0],
        ]
      )
    }
  })

  test('credits go by the payer’s day, not by the order in which they arrived', ({ assert }) => {
    const [june] = payLots(
      [JUNE],
      [
        { on: '2025-08-01', amountMinor: 60n },
        { on: '2025-07-05', amountMinor: 60n },
      ]
    )
    assert.deepEqual(june!.payments, [
      { on: '2025-07-05', amountMinor: 60n },
      { on: '2025-08-01', amountMinor: 40n },
    ])
  })

  test('no lot is overpaid, and nothing is lost while lots are open', () => {
    const lot = fc.record({
      lotId: fc.string(),
      dueOn: fc.constantFrom('2025-07-10', '2025-08-10', '2025-09-10'),
      amountMinor: fc.bigInt(1n, 1000n),
    })
    const credit = fc.record({
      on: fc.constantFrom('2025-07-01', '2025-07-15', '2025-09-01'),
      amountMinor: fc.bigInt(1n, 1000n),
    })
    fc.assert(
      fc.property(fc.array(lot), fc.array(credit), (lots, credits) => {
        const sum = (all: readonly { amountMinor: bigint }[]) =>
          all.reduce((total, one) => total + one.amountMinor, 0n)
        const paid = payLots(lots, credits)
        const allocated = sum(paid.flatMap(({ payments }) => payments))
        const least = sum(lots) < sum(credits) ? sum(lots) : sum(credits)
        return allocated === least && paid.every((one) => sum(one.payments) <= one.amountMinor)
      })
    )
  })
})
