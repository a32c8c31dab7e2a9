import { test } from '@japa/runner'
import { countedBetween } from '#metering/rules/counted_between'
import { daysWithoutMeter } from '#metering/rules/days_without_meter'

const ALWAYS = { from: '2020-01-01', to: null }

test.group('Days without a meter', () => {
  test('{title}')
    .with([
      {
        title: 'none while a meter stands all month',
        service: ALWAYS,
        stays: [['2020-01-01', null]],
        days: [],
      },
      { title: 'none to add where no meter stood at all', service: ALWAYS, stays: [], days: [] },
      {
        title: 'a meter taken down on the first stood on no day of the month',
        service: ALWAYS,
        stays: [['2020-01-01', '2026-04-01']],
        days: [],
      },
      {
        title: 'before a meter is put up',
        service: ALWAYS,
        stays: [['2026-04-11', null]],
        days: ['2026-04-01 2026-04-11'],
      },
      {
        title: 'after it is taken down',
        service: ALWAYS,
        stays: [['2020-01-01', '2026-04-21']],
        days: ['2026-04-21 2026-05-01'],
      },
      {
        title: 'between two meters',
        service: ALWAYS,
        stays: [
          ['2020-01-01', '2026-04-11'],
          ['2026-04-16', null],
        ],
        days: ['2026-04-11 2026-04-16'],
      },
      {
        title: 'one meter after another on the same day leaves none',
        service: ALWAYS,
        stays: [
          ['2020-01-01', '2026-04-11'],
          ['2026-04-11', null],
        ],
        days: [],
      },
      {
        title: 'only days of supply',
        service: { from: '2026-04-06', to: '2026-04-26' },
        stays: [['2026-04-11', '2026-04-21']],
        days: ['2026-04-06 2026-04-11', '2026-04-21 2026-04-26'],
      },
    ])
    .run(({ assert }, { service, stays, days }) => {
      const found = daysWithoutMeter(
        '2026-04-01',
        service,
        stays.map(([from, to]) => ({ from: from!, to: to ?? null }))
      )
      assert.deepEqual(
        found.map(({ from, to }) => `${from} ${to}`),
        days
      )
    })

  test('a month counts by its days: {from} to {to} is {wh} Wh')
    .with([
      { from: '2026-04-01', to: '2026-05-01', wh: 300n },
      { from: '2026-04-11', to: '2026-04-12', wh: 10n },
      { from: '2026-04-30', to: '2026-05-02', wh: 30n },
      { from: '2026-06-01', to: '2026-07-01', wh: 0n },
      { from: '2026-04-11', to: '2026-04-11', wh: 0n },
    ])
    .run(({ assert }, { from, to, wh }) => {
      const months = [
        { period: '2026-04-01', quantityWh: 300n },
        { period: '2026-05-01', quantityWh: 620n },
      ]
      assert.equal(countedBetween(months, from, to), wh)
    })
})
