import fc from 'fast-check'
import { test } from '@japa/runner'
import { addDays, addMonths, nextPeriod } from '#shared/kernel/calendar'
import { LINE } from '#billing/rules/line_kind'
import { penalizeAccount, type PenaltyFacts } from '#billing/rules/penalize_account'

const MAY = '2025-05-01'
const DUE = '2025-06-10'

const terms = (through: string) => ({
  rates: [{ from: '2018-01-12', to: null, ppmPerDay: 1000n }],
  capBp: 5000n,
  through,
})

const owed = (amountMinor: bigint, period = MAY, sourceId = 1n) => ({
  period,
  sourceId,
  day: addDays(nextPeriod(period), 9),
  amountMinor,
})

const paid = (day: string, amountMinor: bigint) => ({ period: day, sourceId: 9n, day, amountMinor })

const facts = (some: Partial<PenaltyFacts>): PenaltyFacts => ({
  owed: [],
  paid: [],
  openingMinor: 0n,
  since: '2022-06-01',
  posted: [],
  penalties: [],
  holds: [],
  ...some,
})

const sum = (values: readonly { amountMinor: bigint }[]) =>
  values.reduce((all, { amountMinor }) => all + amountMinor, 0n)

test.group('penalizeAccount', () => {
  test('a line is numbered by the month of the debt', ({ assert }) => {
    const { lines } = penalizeAccount(facts({ owed: [owed(500_000_00n)] }), terms('2025-06-30'))
    assert.deepEqual(
      lines.map(({ kind, step }) => [kind, step]),
      [[LINE.penalty, 202_505]]
    )
  })

  test('nothing charged before for a debt that is gone gives nothing back', ({ assert }) => {
    const posted = [{ period: MAY, sourceId: 5n, amountMinor: 0n }]
    assert.deepEqual(penalizeAccount(facts({ posted }), terms('2025-06-30')), {
      amountMinor: 0n,
      parts: [],
      lines: [],
    })
  })

  test('{name}: {soum} soʻm by the end of June')
    .with([
      { name: 'nothing paid', some: { owed: [owed(500_000_00n)] }, soum: 10_000n },
      {
        name: 'half paid on the 20th',
        some: { owed: [owed(500_000_00n)], paid: [paid('2025-06-20', 250_000_00n)] },
        soum: 7_500n,
      },
      {
        name: 'paid on the due day',
        some: { owed: [owed(500_000_00n)], paid: [paid(DUE, 500_000_00n)] },
        soum: 0n,
      },
      {
        name: 'an advance of before covers a part',
        some: { owed: [owed(500_000_00n)], openingMinor: -100_000_00n },
        soum: 8_000n,
      },
      {
        name: 'an old debt takes the money first and grows nothing',
        some: {
          owed: [owed(500_000_00n)],
          openingMinor: 300_000_00n,
          paid: [paid(DUE, 500_000_00n)],
        },
        soum: 6_000n,
      },
      {
        name: 'recalculated down as if never owed',
        some: { owed: [owed(500_000_00n), owed(-200_000_00n, MAY, 2n)] },
        soum: 6_000n,
      },
      {
        name: 'a dispute about the month',
        some: {
          owed: [owed(500_000_00n)],
          holds: [{ period: MAY, from: '2025-06-11', to: '2025-06-21' }],
        },
        soum: 5_000n,
      },
      {
        name: 'a dispute about another month',
        some: {
          owed: [owed(500_000_00n)],
          holds: [{ period: '2025-04-01', from: '2025-06-11', to: '2025-06-21' }],
        },
        soum: 10_000n,
      },
      {
        name: 'a restructuring of the whole account without an end',
        some: {
          owed: [owed(500_000_00n)],
          holds: [{ period: null, from: '2025-06-16', to: null }],
        },
        soum: 2_500n,
      },
      {
        name: 'a month not due yet',
        some: { owed: [owed(500_000_00n, '2025-06-01')] },
        soum: 0n,
      },
      {
        name: 'two months, each from its own day',
        some: { owed: [owed(500_000_00n), owed(100_000_00n, '2025-04-01')] },
        soum: 15_100n,
      },
    ])
    .run(({ assert }, { some, soum }) => {
      const { amountMinor, lines } = penalizeAccount(facts(some), terms('2025-06-30'))
      assert.equal(amountMinor, soum * 100n)
      assert.equal(sum(lines), amountMinor, 'the lines explain it to the tiyin')
    })

  test('charged before: only the growth; the same day again: nothing', ({ assert }) => {
    const debt = { owed: [owed(500_000_00n)] }
    const june = penalizeAccount(facts(debt), terms('2025-06-30'))
    const posted = june.parts
    const july = penalizeAccount(facts({ ...debt, posted }), terms('2025-07-31'))
    assert.equal(july.amountMinor, 15_500_00n)
    assert.equal(sum(july.lines), july.amountMinor)
    assert.deepEqual(penalizeAccount(facts({ ...debt, posted }), terms('2025-06-30')).parts, [])
  })

  test('a payment that came late with an earlier day gives the growth back', ({ assert }) => {
    const debt = { owed: [owed(500_000_00n)] }
    const { parts: posted } = penalizeAccount(facts(debt), terms('2025-06-30'))
    const late = facts({ ...debt, posted, paid: [paid('2025-06-10', 500_000_00n)] })
    const { amountMinor, lines } = penalizeAccount(late, terms('2025-06-30'))
    assert.equal(amountMinor, -10_000_00n)
    assert.deepEqual(
      lines.map(({ kind }) => kind),
      [LINE.penaltyBefore]
    )
  })

  test('a debt that was taken back wholly gives its penalty back', ({ assert }) => {
    const posted = [{ period: MAY, sourceId: 1n, amountMinor: 10_000_00n }]
    const gone = facts({ posted, owed: [owed(500_000_00n), owed(-500_000_00n, MAY, 1n)] })
    assert.equal(penalizeAccount(gone, terms('2025-07-31')).amountMinor, -10_000_00n)
  })

  test('the ceiling stands as a line of its own', ({ assert }) => {
    const { amountMinor, lines } = penalizeAccount(
      facts({ owed: [owed(500_000_00n)] }),
      terms('2027-06-30')
    )
    assert.equal(amountMinor, 250_000_00n)
    assert.equal(lines.at(-1)!.kind, LINE.penaltyCeiling)
    assert.equal(sum(lines), amountMinor)
  })
})

const someFacts = fc.record({
  debts: fc.array(fc.bigInt(1n, 900_000_00n), { minLength: 1, maxLength: 6 }),
  payments: fc.array(fc.tuple(fc.nat(300), fc.bigInt(1n, 700_000_00n)), { maxLength: 6 }),
  openingMinor: fc.bigInt(-300_000_00n, 300_000_00n),
})

type Some = typeof someFacts extends fc.Arbitrary<infer Value> ? Value : never

function factsOf({ debts, payments, openingMinor }: Some) {
  return facts({
    openingMinor,
    owed: debts.map((amountMinor, n) => owed(amountMinor, addMonths(MAY, n), BigInt(n + 1))),
    paid: payments.map(([day, amountMinor]) => paid(addDays(MAY, day), amountMinor)),
  })
}

const day = fc.nat(700).map((days) => addDays(DUE, days))

test.group('penalizeAccount | for any account', () => {
  test('month by month comes to the same as at once', ({ assert }) => {
    fc.assert(
      fc.property(someFacts, day, day, (some, one, other) => {
        const [first, last] = [one, other].sort() as [string, string]
        const whole = factsOf(some)
        const before = penalizeAccount(whole, terms(first))
        const after = penalizeAccount({ ...whole, posted: before.parts }, terms(last))
        const atOnce = penalizeAccount(whole, terms(last))
        assert.equal(before.amountMinor + after.amountMinor, atOnce.amountMinor)
        assert.equal(sum(after.lines), after.amountMinor)
      })
    )
  })

  test('never below zero, never above the ceiling, never less on a later day', ({ assert }) => {
    fc.assert(
      fc.property(someFacts, day, (some, through) => {
        const whole = factsOf(some)
        const now = penalizeAccount(whole, terms(through)).amountMinor
        const later = penalizeAccount(whole, terms(addDays(through, 1))).amountMinor
        assert.isTrue(now >= 0n && later >= now)
        assert.isTrue(2n * later <= sum(whole.owed) + BigInt(whole.owed.length))
      })
    )
  })

  test('more money, or earlier money, never makes it dearer', ({ assert }) => {
    fc.assert(
      fc.property(someFacts, day, fc.nat(200), (some, through, days) => {
        const whole = factsOf(some)
        const more = [...whole.paid, paid(addDays(MAY, days), 1_000_00n)]
        const earlier = whole.paid.map((one) => ({ ...one, day: addDays(one.day, -days) }))
        const now = penalizeAccount(whole, terms(through)).amountMinor
        for (const other of [more, earlier]) {
          const then = penalizeAccount({ ...whole, paid: other }, terms(through)).amountMinor
          // Each lot is rounded once: half a tiyin a lot may go either way.
          assert.isTrue(then <= now + BigInt(whole.owed.length))
        }
      })
    )
  })
})
