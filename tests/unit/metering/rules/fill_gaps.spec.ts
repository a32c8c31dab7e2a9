import { test } from '@japa/runner'
import { fillGaps } from '#metering/rules/fill_gaps'

const HOUR = 3600
const WEEK = 168 * HOUR
/** 2026-06-01 00:00 in Tashkent. */
const START = Date.parse('2026-05-31T19:00:00Z') / 1000
const hour = (at: number, quantityWh: bigint) => ({
  startsAt: START + at * HOUR,
  seconds: HOUR,
  quantityWh,
})
const filled = (intervals: ReturnType<typeof hour>[]) =>
  fillGaps(intervals).map(
    ({ startsAt, quantityWh, quality }) => `${(startsAt - START) / HOUR} ${quantityWh} ${quality}`
  )

test.group('V9 gaps in interval data', () => {
  test('nothing is missing, nothing is made up', ({ assert }) => {
    assert.deepEqual(filled([hour(0, 10n), hour(1, 20n)]), [])
    assert.deepEqual(filled([]), [])
  })

  test('up to two hours go along the line between their neighbours', ({ assert }) => {
    assert.deepEqual(filled([hour(0, 10n), hour(2, 21n)]), ['1 16 108'])
    assert.deepEqual(filled([hour(0, 10n), hour(3, 40n)]), ['1 20 108', '2 30 108'])
  })

  test('three hours are those of the same day in other weeks, or stay missing', ({ assert }) => {
    const gap = [hour(0, 10n), hour(4, 40n)]
    assert.deepEqual(filled(gap), [])
    const weekBefore = [1, 2].map((at) => hour(at - WEEK / HOUR, 100n))
    const weekAfter = [hour(1 + WEEK / HOUR, 201n)]
    const found = filled([...weekBefore, ...gap, ...weekAfter])
    assert.include(found, '1 151 109')
    assert.include(found, '2 100 109')
    assert.notInclude(found.join(), '3 ')
  })

  test('a hole that is not whole intervals is not filled', ({ assert }) => {
    const next = { ...hour(2, 20n), startsAt: START + 2 * HOUR + 60 }
    assert.deepEqual(filled([hour(0, 10n), next]), [])
  })
})
