import fc from 'fast-check'
import { test } from '@japa/runner'
import { addDays } from '#shared/kernel/calendar'
import { payLots, type PaidLot } from '#billing/rules/pay_lots'
import { penalty, type PenaltyTerms } from '#billing/rules/penalty'

const DUE = '2025-06-10'

const HOUSEHOLD: PenaltyTerms = {
  rates: [{ from: '2018-01-12', to: null, ppmPerDay: 1000n }],
  capBp: 5000n,
  holds: [],
}

const lot = (payments: PaidLot['payments'] = [], amountMinor = 500_000_00n): PaidLot => ({
  lotId: '1',
  dueOn: DUE,
  amountMinor,
  payments,
})

test.group('penalty', () => {
  test('{days} days after it was due a household owes {soum} soʻm on 500 000')
    .with([
      { days: -1, soum: 0n },
      { days: 0, soum: 0n },
      { days: 1, soum: 500n },
      { days: 30, soum: 15_000n },
      { days: 499, soum: 249_500n },
      { days: 500, soum: 250_000n },
      { days: 501, soum: 250_000n },
    ])
    .run(({ assert }, { days, soum }) => {
      assert.equal(penalty(lot(), HOUSEHOLD, addDays(DUE, days)), soum * 100n)
    })

  test('a lot that was paid twice over owes nothing', ({ assert }) => {
    const twice = [{ on: DUE, amountMinor: 1_000_000_00n }]
    assert.equal(penalty(lot(twice), HOUSEHOLD, addDays(DUE, 30)), 0n)
  })

  test('with five days of grace {days} days after it was due it is {soum} soʻm')
    .with([
      { days: 5, soum: 0n },
      { days: 6, soum: 500n },
      { days: 30, soum: 12_500n },
    ])
    .run(({ assert }, { days, soum }) => {
      const kind = { ...HOUSEHOLD, graceDays: 5 }
      assert.equal(penalty(lot(), kind, addDays(DUE, days)), soum * 100n)
    })

  test('a payment on day {paid} counts from the next day: {soum} soʻm after thirty days')
    .with([
      { paid: 0, soum: 7_500n },
      { paid: 1, soum: 7_750n },
      { paid: 10, soum: 10_000n },
      { paid: 29, soum: 14_750n },
      { paid: 30, soum: 15_000n },
    ])
    .run(({ assert }, { paid, soum }) => {
      const half = [{ on: addDays(DUE, paid), amountMinor: 250_000_00n }]
      assert.equal(penalty(lot(half), HOUSEHOLD, addDays(DUE, 30)), soum * 100n)
    })

  test('the ceiling is a part of what was overdue, not of what was charged', ({ assert }) => {
    const half = [{ on: '2025-06-01', amountMinor: 250_000_00n }]
    assert.equal(penalty(lot(half), HOUSEHOLD, addDays(DUE, 5000)), 125_000_00n)
  })

  test('what was paid by the due day never grows', ({ assert }) => {
    const whole = [{ on: DUE, amountMinor: 500_000_00n }]
    assert.equal(penalty(lot(whole), HOUSEHOLD, addDays(DUE, 400)), 0n)
  })

  test('nothing grows while a dispute lasts, and it goes on afterwards', ({ assert }) => {
    const holds = [{ from: addDays(DUE, 11), to: addDays(DUE, 21), lotId: '1' }]
    const others = [{ from: addDays(DUE, 11), to: addDays(DUE, 21), lotId: '2' }]
    const on = addDays(DUE, 30)
    assert.equal(penalty(lot(), { ...HOUSEHOLD, holds }, on), 10_000_00n)
    assert.equal(penalty(lot(), { ...HOUSEHOLD, holds: others }, on), 15_000_00n)
  })

  test('a new rate counts from its day on', ({ assert }) => {
    const rates = [
      { from: '2018-01-12', to: addDays(DUE, 11), ppmPerDay: 1000n },
      { from: addDays(DUE, 11), to: null, ppmPerDay: 4000n },
    ]
    assert.equal(penalty(lot(), { ...HOUSEHOLD, rates }, addDays(DUE, 20)), 25_000_00n)
  })

  test('days without a rate do not count', ({ assert }) => {
    const rates = [{ from: addDays(DUE, 21), to: null, ppmPerDay: 1000n }]
    assert.equal(penalty(lot(), { ...HOUSEHOLD, rates }, addDays(DUE, 30)), 5_000_00n)
  })

  test('it equals a slow oracle that goes day by day in fractions', () => {
    const day = fc.integer({ min: -40, max: 200 })
    const payment = fc.record({ day, amountMinor: fc.bigInt(1n, 60_000n) })
    const holds = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 60 })), { maxLength: 2 })
    fc.assert(
      fc.property(
        fc.bigInt(1n, 90_000n),
        fc.array(payment, { maxLength: 5 }),
        holds,
        fc.integer({ min: -5, max: 700 }),
        (amountMinor, paid, held, through) => {
          const credits = paid.map((one) => ({ ...one, on: addDays(DUE, one.day) }))
          const [own] = payLots([{ lotId: '1', dueOn: DUE, amountMinor }], credits)
          const terms = {
            ...HOUSEHOLD,
            holds: held.map(([from, length]) => ({
              from: addDays(DUE, from),
              to: addDays(DUE, from + length),
              lotId: null,
            })),
          }
          const on = addDays(DUE, through)
          return penalty(own!, terms, on) === oracle(own!, terms, through)
        }
      )
    )
  })
})

/** One day at a time; rounding by comparing twice the remainder. */
function oracle(
  { amountMinor, payments }: PaidLot,
  { holds, capBp }: PenaltyTerms,
  through: number
) {
  const openOn = (day: string) =>
    payments
      .filter(({ on }) => on < day)
      .reduce((open, paid) => open - paid.amountMinor, amountMinor)
  let thousandths = 0n
  for (let day = 1; day <= through; day++) {
    const on = addDays(DUE, day)
    if (!holds.some(({ from, to }) => from <= on && on < to!)) thousandths += openOn(on)
  }
  const half = (value: bigint, of: bigint) => value / of + ((value % of) * 2n >= of ? 1n : 0n)
  const cap = half(openOn(addDays(DUE, 1)) * capBp, 10_000n)
  const exact = half(thousandths, 1000n)
  return exact < cap ? exact : cap
}
