import { test } from '@japa/runner'
import { splitByTariff } from '#billing/rules/split_by_tariff'

const OLD = [{ rateId: 'old', step: 1, fromWh: 0n, toWh: null, priceMinor: 228_60n }]
const NEW = [{ rateId: 'new', step: 1, fromWh: 0n, toWh: null, priceMinor: 250_00n }]

const NO_TARIFF = 'No tariff is in force in 2018-11-01'
const NOT_ONE = 'The tariffs of 2018-11-01 overlap or leave days without a price'

test.group('split by tariff', () => {
  test('a month under one tariff is one part', ({ assert }) => {
    assert.deepEqual(
      splitByTariff('2018-10-01', 100n, [
        { from: '2018-04-01', to: '2018-11-16', steps: OLD },
        { from: '2018-11-16', to: null, steps: NEW },
      ]),
      [{ from: '2018-10-01', to: '2018-11-01', quantityWh: 100n, steps: OLD }]
    )
  })

  test('a tariff of the next month, from its first day, takes no part', ({ assert }) => {
    const parts = splitByTariff('2018-11-01', 100n, [
      { from: '2018-04-01', to: '2018-12-01', steps: OLD },
      { from: '2018-12-01', to: null, steps: NEW },
    ])
    assert.deepEqual(parts, [
      { from: '2018-11-01', to: '2018-12-01', quantityWh: 100n, steps: OLD },
    ])
  })

  test('a change on the 16th of November splits 30 days in halves', ({ assert }) => {
    assert.deepEqual(
      splitByTariff('2018-11-01', 301n, [
        { from: '2018-11-16', to: null, steps: NEW },
        { from: '2018-04-01', to: '2018-11-16', steps: OLD },
      ]),
      [
        { from: '2018-11-01', to: '2018-11-16', quantityWh: 151n, steps: OLD },
        { from: '2018-11-16', to: '2018-12-01', quantityWh: 150n, steps: NEW },
      ]
    )
  })

  test('supply that began inside the month takes part from its first day', ({ assert }) => {
    assert.deepEqual(
      splitByTariff('2018-11-01', 100n, [
        { from: '2018-11-11', to: '2018-11-16', steps: OLD },
        { from: '2018-11-16', to: '2018-12-01', steps: NEW },
      ]).map(({ quantityWh }) => quantityWh),
      [25n, 75n]
    )
  })

  test('{why} is refused')
    .with([
      { why: 'a month without a tariff', spans: [], says: NO_TARIFF },
      {
        why: 'a tariff that begins after the month',
        spans: [{ from: '2018-12-01', to: null, steps: NEW }],
        says: NO_TARIFF,
      },
      {
        why: 'a day without a price',
        spans: [
          { from: '2018-04-01', to: '2018-11-15', steps: OLD },
          { from: '2018-11-16', to: null, steps: NEW },
        ],
        says: NOT_ONE,
      },
      {
        why: 'a day with two prices',
        spans: [
          { from: '2018-04-01', to: '2018-11-17', steps: OLD },
          { from: '2018-11-16', to: null, steps: NEW },
        ],
        says: NOT_ONE,
      },
    ])
    .run(({ assert }, { spans, says }) => {
      assert.throws(() => splitByTariff('2018-11-01', 1n, spans), RangeError, says)
    })
})
