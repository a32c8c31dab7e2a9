import fc from 'fast-check'
import { test } from '@japa/runner'
import {
  addDays,
  addMonths,
  dateOfDay,
  dayNumber,
  daysBetween,
  daysInPeriod,
  isDate,
  monthsBetween,
  nextPeriod,
  periodOf,
  periodsTouching,
} from '#shared/kernel/calendar'

test.group('calendar', () => {
  test('{date} is day {day}')
    .with([
      { date: '1970-01-01', day: 0 },
      { date: '1969-12-31', day: -1 },
      { date: '2000-02-29', day: 11_016 },
      { date: '2026-11-24', day: 20_781 },
    ])
    .run(({ assert }, { date, day }) => {
      assert.equal(dayNumber(date), day)
      assert.equal(dateOfDay(day), date)
    })

  test('a day number and its date name the same day, for four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80_000, max: 80_000 }), (day) => {
        return dayNumber(dateOfDay(day)) === day && dateOfDay(day) < dateOfDay(day + 1)
      })
    )
  })

  test('"{text}" is a date: {real}')
    .with([
      { text: '2024-02-29', real: true },
      { text: '2025-02-29', real: false },
      { text: '2100-02-29', real: false },
      { text: '2025-04-31', real: false },
      { text: '2025-13-01', real: false },
      { text: '2025-00-10', real: false },
      { text: '2025-1-1', real: false },
      { text: '01.05.2025', real: false },
      { text: '', real: false },
    ])
    .run(({ assert }, { text, real }) => {
      assert.equal(isDate(text), real)
    })

  test('{period} {months} months on is {result}')
    .with([
      { period: '2026-11-01', months: 1, result: '2026-12-01' },
      { period: '2026-12-01', months: 1, result: '2027-01-01' },
      { period: '2026-01-01', months: -1, result: '2025-12-01' },
      { period: '2026-01-01', months: -25, result: '2023-12-01' },
      { period: '2026-05-01', months: 0, result: '2026-05-01' },
    ])
    .run(({ assert }, { period, months, result }) => {
      assert.equal(addMonths(period, months), result)
      assert.equal(monthsBetween(period, result), months)
    })

  test('{period} has {days} days')
    .with([
      { period: '2024-02-01', days: 29 },
      { period: '2025-02-01', days: 28 },
      { period: '2026-04-01', days: 30 },
      { period: '2026-12-01', days: 31 },
    ])
    .run(({ assert }, { period, days }) => {
      assert.equal(daysInPeriod(period), days)
      assert.equal(periodOf(addDays(period, days - 1)), period)
      assert.equal(addDays(period, days), nextPeriod(period))
    })

  test('[{from}, {to}) touches {periods}')
    .with([
      { from: '2026-01-31', to: '2026-03-01', periods: ['2026-01-01', '2026-02-01'] },
      { from: '2026-01-31', to: '2026-03-02', periods: ['2026-01-01', '2026-02-01', '2026-03-01'] },
      { from: '2026-01-01', to: '2026-02-01', periods: ['2026-01-01'] },
    ])
    .run(({ assert }, { from, to, periods }) => {
      assert.deepEqual(periodsTouching(from, to), periods)
    })

  test('days between are signed', ({ assert }) => {
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2)
    assert.equal(daysBetween('2024-03-01', '2024-02-28'), -2)
  })
})
