import { test } from '@japa/runner'
import { addDays, nextPeriod } from '#shared/kernel/calendar'
import { penalizeAccount, type PenaltyFacts } from '#billing/rules/penalize_account'

const MAY = '2025-05-01'

const terms = (through: string) => ({
  rates: [{ from: '2018-01-12', to: null, ppmPerDay: 1000n }],
  capBp: 5000n,
  through,
})

const owed = (amountMinor: bigint) => ({
  period: MAY,
  sourceId: 1n,
  day: addDays(nextPeriod(MAY), 9),
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

test.group('penalizeAccount | under an order by date', () => {
  const charged = (amountMinor: bigint, day = '2025-06-30') => ({
    period: '2025-06-01',
    sourceId: 7n,
    day,
    amountMinor,
  })
  const first = (from: string, isPenaltyFirst = true) => ({ from, isPenaltyFirst })
  const debt = { owed: [owed(500_000_00n)], penalties: [charged(10_000_00n)] }
  const half = { ...debt, paid: [paid('2025-07-10', 250_000_00n)] }
  const BEFORE = [first('2018-01-12', false)]
  const ALWAYS = [first('2018-01-12')]

  test('{name}: {soum} soʻm by the end of July')
    .with([
      { name: 'principal first', some: half, orders: BEFORE, soum: 20_250n },
      { name: 'the penalty takes its part', some: half, orders: ALWAYS, soum: 20_460n },
      {
        name: 'an order that holds from a later day',
        some: half,
        orders: [...BEFORE, first('2025-07-11')],
        soum: 20_250n,
      },
      {
        name: 'an order that ended before',
        some: half,
        orders: [...ALWAYS, first('2025-07-10', false)],
        soum: 20_250n,
      },
      {
        name: 'paid before the penalty was booked',
        some: { ...half, penalties: [charged(10_000_00n, '2025-07-11')] },
        orders: ALWAYS,
        soum: 20_250n,
      },
      {
        name: 'paid in two parts: the penalty is paid once',
        some: {
          ...debt,
          paid: [paid('2025-07-10', 10_000_00n), paid('2025-07-10', 240_000_00n)],
        },
        orders: ALWAYS,
        soum: 20_460n,
      },
      {
        name: 'the penalty was given back',
        some: { ...half, penalties: [charged(10_000_00n), charged(-10_000_00n, '2025-07-05')] },
        orders: ALWAYS,
        soum: 20_250n,
      },
      {
        name: 'an advance of before had settled the penalty already',
        some: { ...half, openingMinor: -510_000_00n },
        orders: [...BEFORE, first('2025-07-01')],
        soum: 0n,
      },
    ])
    .run(({ assert }, { some, orders, soum }) => {
      const { amountMinor } = penalizeAccount(facts(some), { ...terms('2025-07-31'), orders })
      assert.equal(amountMinor, soum * 100n)
    })

  test('it is as if so much less had been paid', ({ assert }) => {
    const of = (orders: typeof ALWAYS) =>
      penalizeAccount(facts(half), { ...terms('2025-12-31'), orders }).amountMinor
    assert.isAbove(Number(of(ALWAYS)), Number(of(BEFORE)))
    const less = facts({ ...half, paid: [paid('2025-07-10', 240_000_00n)] })
    assert.equal(of(ALWAYS), penalizeAccount(less, terms('2025-12-31')).amountMinor)
  })
})
