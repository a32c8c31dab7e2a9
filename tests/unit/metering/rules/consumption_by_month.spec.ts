import { test } from '@japa/runner'
import {
  consumptionByMonth,
  type MeasuredRegister,
  type MonthConsumption,
} from '#metering/rules/consumption_by_month'
import type { ReadingSource } from '#metering/rules/reading_chain'
import { startOfTashkentDay } from '#metering/rules/tashkent_time'

const kwh = (units: number) => BigInt(units * 1000)
const SINCE_2024 = { from: '2024-01-01', to: null }

function register(
  readings: [string, number, ReadingSource?][],
  changes: Partial<MeasuredRegister> = {}
): MeasuredRegister {
  return {
    registerId: '7',
    zone: 0,
    digits: 5,
    coefficient: 1n,
    readings: readings.map(([readOn, units, source = 'controller']) => ({
      readOn,
      valueWh: kwh(units),
      source,
    })),
    intervals: [],
    ...changes,
  }
}

const short = (months: MonthConsumption[]) =>
  months.map(
    ({ period, quantityWh, method, complete }) =>
      `${period.slice(0, 7)} ${quantityWh} ${method}${complete ? '' : ', not complete'}`
  )

/** A flat profile of one day's energy for each day of [from, to). */
function days(from: string, count: number, wh: (day: number) => number) {
  return Array.from({ length: count }, (_, day) => ({
    startsAt: startOfTashkentDay(from) + day * 86_400,
    seconds: 86_400,
    quantityWh: BigInt(wh(day)),
  }))
}

test.group('consumption by month', () => {
  test('month-end readings are the months', ({ assert }) => {
    const months = consumptionByMonth(
      [
        register([
          ['2026-06-30', 100],
          ['2026-07-31', 310],
          ['2026-08-31', 500],
        ]),
      ],
      SINCE_2024
    )
    assert.deepEqual(short(months), ['2026-07 210000 measured', '2026-08 190000 measured'])
  })

  test('a reading in the middle of a month leaves the rest of it open', ({ assert }) => {
    const months = consumptionByMonth(
      [
        register([
          ['2026-07-15', 100],
          ['2026-08-15', 410],
        ]),
      ],
      SINCE_2024
    )
    assert.deepEqual(short(months), [
      '2026-07 160000 measured, not complete',
      '2026-08 150000 measured, not complete',
    ])
  })

  test('a month keeps the readings that explain it', ({ assert }) => {
    const [july] = consumptionByMonth(
      [
        register([
          ['2026-07-15', 100],
          ['2026-08-15', 410],
        ]),
      ],
      SINCE_2024
    )
    assert.deepEqual(july!.basis, [
      {
        registerId: '7',
        from: '2026-07-16',
        to: '2026-08-16',
        fromWh: kwh(100),
        toWh: kwh(410),
        coefficient: 1n,
        quantityWh: kwh(160),
      },
    ])
  })

  test('a meter changed within the month adds up, each with its coefficient', ({ assert }) => {
    const months = consumptionByMonth(
      [
        register(
          [
            ['2026-07-31', 100],
            ['2026-08-10', 150, 'removal'],
          ],
          { coefficient: 20n }
        ),
        register(
          [
            ['2026-08-10', 3, 'install'],
            ['2026-08-31', 13],
          ],
          {
            registerId: '8',
            coefficient: 30n,
          }
        ),
      ],
      SINCE_2024
    )
    assert.deepEqual(short(months), [`2026-08 ${kwh(50 * 20 + 10 * 30)} measured`])
    assert.lengthOf(months[0]!.basis, 2)
  })

  test('zones are kept apart', ({ assert }) => {
    const months = consumptionByMonth(
      [
        register([
          ['2026-07-31', 0],
          ['2026-08-31', 70],
        ]),
        register(
          [
            ['2026-07-31', 0],
            ['2026-08-31', 30],
          ],
          { registerId: '8', zone: 1 }
        ),
      ],
      SINCE_2024
    )
    assert.deepEqual(
      months.map(({ zone, quantityWh }) => [zone, quantityWh]),
      [
        [0, kwh(70)],
        [1, kwh(30)],
      ]
    )
  })

  test('a long interval follows the profile where interval data agree', ({ assert }) => {
    const profile = days('2026-07-01', 62, (day) => (day < 31 ? 1000 : 9000))
    const readings: [string, number][] = [
      ['2026-06-30', 0],
      ['2026-08-31', 310],
    ]
    assert.deepEqual(
      short(consumptionByMonth([register(readings, { intervals: profile })], SINCE_2024)),
      ['2026-07 31000 interval', '2026-08 279000 interval']
    )
  })

  test('interval data that contradict the register do not divide it', ({ assert }) => {
    const profile = days('2026-07-01', 31, () => 1000)
    const readings: [string, number][] = [
      ['2026-06-30', 0],
      ['2026-08-31', 310],
    ]
    assert.deepEqual(
      short(consumptionByMonth([register(readings, { intervals: profile })], SINCE_2024)),
      ['2026-07 155000 measured', '2026-08 155000 measured']
    )
  })

  test('an estimated month is called estimated, and a reading settles it', ({ assert }) => {
    const known: [string, number, ReadingSource?][] = [
      ['2026-06-30', 100],
      ['2026-07-31', 200, 'estimate'],
    ]
    assert.deepEqual(short(consumptionByMonth([register(known)], SINCE_2024)), [
      '2026-07 100000 estimated',
    ])
    assert.deepEqual(
      short(consumptionByMonth([register([...known, ['2026-08-31', 162]])], SINCE_2024)),
      ['2026-07 31000 measured', '2026-08 31000 measured']
    )
  })

  test('the first month is complete from the day the point was supplied', ({ assert }) => {
    const months = consumptionByMonth(
      [
        register([
          ['2026-08-09', 0, 'install'],
          ['2026-08-31', 44],
        ]),
      ],
      { from: '2026-08-10', to: null }
    )
    assert.deepEqual(short(months), ['2026-08 44000 measured'])
  })

  test('one reading measures nothing', ({ assert }) => {
    assert.deepEqual(consumptionByMonth([register([['2026-08-31', 44]])], SINCE_2024), [])
  })
})
