import { test } from '@japa/runner'
import type { Term, TermExtras } from '#billing/rules/account_to_bill'
import type { AdvanceLot } from '#billing/rules/advance_lot'
import { compilePlan, type RateStep } from '#billing/rules/compile_plan'
import { compileTariffs, type CompiledMonth } from '#billing/rules/compile_tariffs'
import { LINE } from '#billing/rules/line_kind'
import { rateMonth } from '#billing/rules/rate_month'
import type { TariffSpan } from '#billing/rules/split_by_tariff'

const JUNE = '2025-06-01'
const END = '2025-07-01'
const [OLD, NEW, POWER, ZONED, SEASONS] = [1, 2, 3, 4, 5]

const one = (rateId: string, soum: bigint): RateStep[] => [
  { rateId, step: 1, fromWh: 0n, toWh: null, priceMinor: soum * 100n },
]
const two = (rateId: string, low: bigint, high: bigint): RateStep[] => [
  { rateId, step: 1, fromWh: 0n, toWh: 20_000n, priceMinor: low * 100n },
  { rateId: `${rateId}+`, step: 2, fromWh: 20_000n, toWh: null, priceMinor: high * 100n },
]
const zones = [{ zone: 1, num: 3n, den: 2n }]

/** June 2025 with a plan of each sort. */
function june(plans: Record<number, TariffSpan[]> = {}, earlier: TariffSpan[] = []) {
  const spans: Record<number, TariffSpan[]> = {
    [OLD]: [{ from: '2025-01-01', to: null, steps: two('o', 600n, 800n) }],
    [NEW]: [{ from: '2025-01-01', to: null, steps: two('n', 1000n, 2000n) }],
    [POWER]: [{ from: '2025-01-01', to: null, steps: one('p', 120_000n) }],
    [ZONED]: [{ from: '2025-01-01', to: null, steps: one('z', 200n), zones }],
    [SEASONS]: [
      { from: JUNE, to: '2025-06-16', steps: two('h', 10n, 20n), season: 'heating' },
      { from: '2025-06-16', to: END, steps: two('c', 30n, 40n), season: 'non_heating' },
    ],
    ...plans,
  }
  const plan = (of: TariffSpan[]) => ({ revenueCode: 9010, spans: of, earlier })
  const month = {
    period: JUNE,
    vatBp: 1200n,
    proration: 'whole' as const,
    overContract: null,
    reactive: null,
    plans: new Map(Object.entries(spans).map(([id, of]) => [Number(id), plan(of)])),
  }
  return compileTariffs([month]).get(JUNE)!
}

const term = (planId: number, from = '2025-01-01', to: string | null = null): Term => ({
  servicePointId: 1n,
  planId,
  from,
  to,
  extras: null,
})
const withExtras = (base: Term, extras: Partial<TermExtras>): Term => ({
  ...base,
  extras: { normSharePpm: 1_000_000n, capacity: null, ...extras },
})
const use = (quantityWh: bigint) => ({ quantityWh, zones: null })

type Rated = ReturnType<typeof rateMonth>
const told = (rated: Rated) =>
  rated?.lines.map(({ kind, rateId, from, to, quantityWh, amountMinor }) =>
    [kind, rateId, from.slice(5), to.slice(5), quantityWh / 1000n, amountMinor / 100n].join(' ')
  ) ?? null

test.group('rateMonth | which prices count on which days', () => {
  test('one plan through the month is one walk of its blocks')
    .with([
      term(OLD),
      term(OLD, JUNE, END),
      term(OLD, '2025-05-31', '2025-07-02'),
      withExtras(term(OLD), {}),
    ])
    .run(({ assert }, only) => {
      const rated = rateMonth(june(), [only], use(30_000n))
      assert.deepEqual(told(rated), ['0 o 06-01 07-01 20 12000', '0 o+ 06-01 07-01 10 8000'])
      assert.deepInclude(rated!, { planId: OLD, revenueCode: 9010, lotUses: [] })
    })

  test('another plan from the 16th: half by each, and the last one names the charge', ({
    assert,
  }) => {
    const terms = [term(OLD, '2025-01-01', '2025-06-16'), term(NEW, '2025-06-16')]
    const rated = rateMonth(june(), terms, use(30_000n))
    assert.deepEqual(told(rated), [
      '0 o 06-01 06-16 15 9000',
      '0 n 06-16 07-01 5 5000',
      '0 n+ 06-16 07-01 10 20000',
    ])
    assert.equal(rated!.planId, NEW)
  })

  test('another price from the 11th: a third by the old one', ({ assert }) => {
    const spans = [
      { from: '2025-01-01', to: '2025-06-11', steps: one('a', 600n) },
      { from: '2025-06-11', to: null, steps: one('b', 900n) },
    ]
    assert.deepEqual(told(rateMonth(june({ [OLD]: spans }), [term(OLD)], use(30_000n))), [
      '0 a 06-01 06-11 10 6000',
      '0 b 06-11 07-01 20 18000',
    ])
  })

  test('supply that begins or ends inside the month has its own days: {from}…{to}')
    .with([
      { from: '2025-06-11', to: null, line: '0 o 06-11 07-01 10 6000' },
      { from: '2025-01-01', to: '2025-06-11', line: '0 o 06-01 06-11 10 6000' },
      { from: '2025-06-11', to: '2025-06-21', line: '0 o 06-11 06-21 10 6000' },
      { from: '2025-06-02', to: END, line: '0 o 06-02 07-01 10 6000' },
      { from: JUNE, to: '2025-06-30', line: '0 o 06-01 06-30 10 6000' },
    ])
    .run(({ assert }, { from, to, line }) => {
      assert.deepEqual(told(rateMonth(june(), [term(OLD, from, to)], use(10_000n))), [line])
    })

  test('a day without a price prices nothing: {why}')
    .with([
      { why: 'the plan is unknown', spans: null },
      { why: 'no price at all', spans: [] },
      { why: 'the price begins late', spans: [{ from: '2025-06-02', to: null }] },
      { why: 'the price ends early', spans: [{ from: '2025-01-01', to: '2025-06-30' }] },
      {
        why: 'a day between two prices',
        spans: [
          { from: '2025-01-01', to: '2025-06-10' },
          { from: '2025-06-11', to: null },
        ],
      },
    ])
    .run(({ assert }, { spans }) => {
      const month = june({ [OLD]: (spans ?? []).map((of) => ({ ...of, steps: one('a', 600n) })) })
      const asked = term(spans === null ? 77 : OLD)
      assert.isNull(rateMonth(month, [asked], use(10_000n)))
    })

  test('days between two terms, or a first term of an unknown plan, price nothing', ({
    assert,
  }) => {
    const apart = [term(OLD, '2025-01-01', '2025-06-10'), term(NEW, '2025-06-11')]
    assert.isNull(rateMonth(june(), apart, use(10_000n)))
    const unknown = [term(77, '2025-01-01', '2025-06-10'), term(NEW, '2025-06-10')]
    assert.isNull(rateMonth(june(), unknown, use(10_000n)))
  })

  test('a price that begins when the plan is no longer the consumer’s has no part: {begins}')
    .with([{ begins: '2025-06-16' }, { begins: '2025-06-21' }, { begins: '2025-08-01' }])
    .run(({ assert }, { begins }) => {
      const spans = [
        { from: '2025-01-01', to: begins, steps: one('a', 600n) },
        { from: begins, to: null, steps: one('b', 900n), zones },
      ]
      const terms = [term(OLD, '2025-01-01', '2025-06-16'), term(NEW, '2025-06-16')]
      assert.deepEqual(told(rateMonth(june({ [OLD]: spans }), terms, use(30_000n))), [
        '0 a 06-01 06-16 15 9000',
        '0 n 06-16 07-01 5 5000',
        '0 n+ 06-16 07-01 10 20000',
      ])
    })

  test('two prices for one day are refused', ({ assert }) => {
    const spans = [
      { from: JUNE, to: '2025-06-20', steps: one('a', 600n) },
      { from: '2025-06-05', to: '2025-06-10', steps: one('b', 900n) },
      { from: '2025-06-20', to: null, steps: one('a', 600n) },
    ]
    assert.throws(
      () => rateMonth(june({ [OLD]: spans }), [term(OLD)], use(10_000n)),
      RangeError,
      'The tariffs of 2025-06-01 overlap or leave days without a price'
    )
  })

  test('terms that end after the month ask for no price after it', ({ assert }) => {
    const lasting = term(SEASONS, '2025-01-01', '2025-07-02')
    const rated = rateMonth(june(), [lasting], use(30_000n))
    assert.deepEqual(rated, rateMonth(june(), [term(SEASONS)], use(30_000n)))
    assert.isNotNull(rated)
  })

  test('supply of ten days has blocks of ten days where they are prorated', ({ assert }) => {
    const byDays = { ...june(), proration: 'by_days' as const }
    // 20 × 10 ÷ 30 = 6.667 kWh of the norm.
    const rated = rateMonth(byDays, [term(OLD, '2025-06-21')], use(10_000n))!
    assert.deepEqual(
      rated.lines.map(({ rateId, quantityWh }) => [rateId, quantityWh]),
      [
        ['o', 6_667n],
        ['o+', 3_333n],
      ]
    )
  })

  test('each season walks its own blocks, for its part of the days', ({ assert }) => {
    // 15 kWh in each half, and 20 × 15 ÷ 30 = 10 of them within the norm.
    assert.deepEqual(told(rateMonth(june(), [term(SEASONS)], use(30_000n))), [
      '0 h 06-01 06-16 10 100',
      '0 h+ 06-01 06-16 5 100',
      '0 c 06-16 07-01 10 300',
      '0 c+ 06-16 07-01 5 200',
    ])
  })

  test('half of a shared norm', ({ assert }) => {
    const half = withExtras(term(OLD), { normSharePpm: 500_000n })
    assert.deepEqual(told(rateMonth(june(), [half], use(30_000n))), [
      '0 o 06-01 07-01 10 6000',
      '0 o+ 06-01 07-01 20 16000',
    ])
  })
})

test.group('rateMonth | zones and declared power', () => {
  test('zones by their factors; without them all at the base price', ({ assert }) => {
    const peak = { quantityWh: 10_000n, zones: [{ zone: 1, quantityWh: 10_000n }] }
    assert.deepEqual(told(rateMonth(june(), [term(ZONED)], peak)), ['1 z 06-01 07-01 10 3000'])
    assert.deepEqual(told(rateMonth(june(), [term(ZONED)], use(10_000n))), [
      '0 z 06-01 07-01 10 2000',
    ])
  })

  test('zones count in the days of a plan that has them', ({ assert }) => {
    const plain = [{ from: '2025-01-01', to: null, steps: one('a', 600n) }]
    const terms = [term(ZONED, '2025-01-01', '2025-06-16'), term(OLD, '2025-06-16')]
    const peak = { quantityWh: 10_000n, zones: [{ zone: 1, quantityWh: 10_000n }] }
    assert.deepEqual(told(rateMonth(june({ [OLD]: plain }), terms, peak)), [
      '1 z 06-01 06-16 5 1500',
      '1 a 06-16 07-01 5 3000',
    ])
  })

  test('power is owed besides the energy, and without any', ({ assert }) => {
    const declared = withExtras(term(OLD), { capacity: { planId: POWER, declaredW: 5000n } })
    const power = `${LINE.capacity} p 06-01 07-01 5 50000`
    assert.deepEqual(told(rateMonth(june(), [declared], use(10_000n))), [
      '0 o 06-01 07-01 10 6000',
      power,
    ])
    assert.deepEqual(told(rateMonth(june(), [declared], use(0n))), [power])
    const half = [term(OLD, '2025-01-01', '2025-06-16'), { ...declared, from: '2025-06-16' }]
    assert.deepEqual(told(rateMonth(june(), half, use(0n))), [
      `${LINE.capacity} p 06-16 07-01 5 25000`,
    ])
  })

  test('power without a price on some day prices nothing', ({ assert }) => {
    const declared = withExtras(term(OLD), { capacity: { planId: POWER, declaredW: 5000n } })
    const late = [{ from: '2025-06-02', to: null, steps: one('p', 120_000n) }]
    assert.isNull(rateMonth(june({ [POWER]: late }), [declared], use(10_000n)))
  })
})

test.group('rateMonth | the blocks made ready for whole months', () => {
  /** June in which those of the old plan can be told from its spans. */
  function marked(): CompiledMonth {
    const month = june()
    const tariff = { ...month.plans.get(OLD)!, whole: () => compilePlan(one('ready', 1n)) }
    return { ...month, plans: new Map([...month.plans, [OLD, tariff]]) }
  }
  const rateIds = (terms: Term[], lots: AdvanceLot[] = []) =>
    rateMonth(marked(), terms, use(10_000n), lots)!.lines.map(({ rateId }) => rateId)

  test('price a month of one plan: {from}…{to}')
    .with([
      { from: '2025-01-01', to: null },
      { from: JUNE, to: null },
      { from: JUNE, to: END },
      { from: '2025-05-31', to: '2025-07-02' },
    ])
    .run(({ assert }, { from, to }) => {
      assert.deepEqual(rateIds([term(OLD, from, to)]), ['ready'])
    })

  test('and no other month: {why}')
    .with([
      { why: 'begun on the 2nd', terms: [term(OLD, '2025-06-02')] },
      { why: 'ended on the 30th', terms: [term(OLD, JUNE, '2025-06-30')] },
      { why: 'something besides', terms: [withExtras(term(OLD), {})] },
    ])
    .run(({ assert }, { terms }) => {
      assert.deepEqual(rateIds(terms), ['o'])
    })

  test('nor one with an advance', ({ assert }) => {
    const lot = { lotId: 9n, pricedOn: JUNE, until: END, leftMinor: 1n, takenMinor: 0n }
    assert.deepEqual(rateIds([term(OLD)], [lot]), ['o'])
  })
})

test.group('rateMonth | advances that keep a price', () => {
  const earlier: TariffSpan[] = [
    { from: '2025-01-01', to: '2025-04-01', steps: one('e1', 300n) },
    { from: '2025-04-01', to: '2025-05-01', steps: one('e2', 400n) },
    { from: '2025-05-01', to: null, steps: one('e3', 500n) },
  ]
  const lot = (pricedOn: string, until = END): AdvanceLot => ({
    lotId: 9n,
    pricedOn,
    until,
    leftMinor: 3_000_00n,
    takenMinor: 0n,
  })

  test('the price of the day {pricedOn}: {first}')
    .with([
      { pricedOn: '2025-03-31', first: '4 e1 06-01 07-01 10 3000' },
      { pricedOn: '2025-04-01', first: '4 e2 06-01 07-01 7 3000' },
      { pricedOn: '2025-04-30', first: '4 e2 06-01 07-01 7 3000' },
      { pricedOn: '2025-05-01', first: '4 e3 06-01 07-01 6 3000' },
    ])
    .run(({ assert }, { pricedOn, first }) => {
      const rated = rateMonth(june({}, earlier), [term(OLD)], use(30_000n), [lot(pricedOn)])
      assert.equal(told(rated)![0], first)
      assert.deepEqual(rated!.lotUses, [{ lotId: 9n, usedMinor: 3_000_00n }])
      assert.equal(
        rated!.lines.reduce((all, { quantityWh }) => all + quantityWh, 0n),
        30_000n
      )
    })

  test('none: {why}')
    .with([
      { why: 'the protection is over', lots: [lot('2025-04-30', JUNE)], planId: OLD },
      { why: 'that day had no price', lots: [lot('2024-12-31')], planId: OLD },
      { why: 'two seasons', lots: [lot('2025-04-30')], planId: SEASONS },
    ])
    .run(({ assert }, { lots, planId }) => {
      const month = june({}, earlier)
      const rated = rateMonth(month, [term(planId)], use(30_000n), lots)
      assert.deepEqual(rated, rateMonth(month, [term(planId)], use(30_000n)))
    })

  test('a shared norm keeps no price', ({ assert }) => {
    const month = june({}, earlier)
    const half = withExtras(term(OLD), { normSharePpm: 500_000n })
    const rated = rateMonth(month, [half], use(30_000n), [lot('2025-04-30')])
    assert.deepEqual(rated, rateMonth(month, [half], use(30_000n)))
  })
})
