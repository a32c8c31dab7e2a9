import fc from 'fast-check'
import { test } from '@japa/runner'
import { monthFromIntervals } from '#metering/rules/month_from_intervals'
import { dayClosedAt, startOfTashkentDay, tashkentDate } from '#metering/rules/tashkent_time'

const at = (iso: string) => Date.parse(iso) / 1000

test.group('month from intervals', () => {
  test('an hour belongs to the month of its day in Tashkent', ({ assert }) => {
    const months = monthFromIntervals([
      { startsAt: at('2026-08-31T18:00:00Z'), seconds: 3600, quantityWh: 7n },
      { startsAt: at('2026-08-31T19:00:00Z'), seconds: 3600, quantityWh: 5n },
    ])
    assert.deepEqual(months, [
      { period: '2026-08-01', quantityWh: 7n, coveredSeconds: 3600 },
      { period: '2026-09-01', quantityWh: 5n, coveredSeconds: 3600 },
    ])
  })

  test('an interval across midnight of the first is divided by seconds', ({ assert }) => {
    const months = monthFromIntervals([
      { startsAt: at('2026-08-31T18:40:00Z'), seconds: 3600, quantityWh: 100n },
    ])
    assert.deepEqual(
      months.map(({ quantityWh, coveredSeconds }) => [quantityWh, coveredSeconds]),
      [
        [33n, 1200],
        [67n, 2400],
      ]
    )
  })

  test('an interval of two months touches each of them', ({ assert }) => {
    const months = monthFromIntervals([
      {
        startsAt: startOfTashkentDay('2026-01-16'),
        seconds: 59 * 86_400,
        quantityWh: 59n,
      },
    ])
    assert.deepEqual(
      months.map(({ period, quantityWh }) => [period, quantityWh]),
      [
        ['2026-01-01', 16n],
        ['2026-02-01', 28n],
        ['2026-03-01', 15n],
      ]
    )
  })

  test('an interval without duration is refused', ({ assert }) => {
    assert.throws(() => monthFromIntervals([{ startsAt: 0, seconds: 0, quantityWh: 1n }]))
  })

  test('the months together are exactly the intervals', ({ assert }) => {
    const interval = fc.record({
      startsAt: fc.integer({ min: 1_400_000_000, max: 1_800_000_000 }),
      seconds: fc.integer({ min: 1, max: 5_000_000 }),
      quantityWh: fc.bigInt({ min: 0n, max: 10n ** 9n }),
    })
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 60 }), (intervals) => {
        const months = monthFromIntervals(intervals)
        const total = (of: readonly { quantityWh: bigint }[]) =>
          of.reduce((sum, { quantityWh }) => sum + quantityWh, 0n)
        assert.equal(total(months), total(intervals))
      })
    )
  })
})

test.group('time of Tashkent', () => {
  test('{instant} is in {day} and closes {closes}')
    .with([
      { instant: '2026-08-31T18:59:59Z', day: '2026-08-31', closes: '2026-08-31' },
      { instant: '2026-08-31T19:00:00Z', day: '2026-09-01', closes: '2026-08-31' },
      { instant: '2026-08-31T19:00:01Z', day: '2026-09-01', closes: '2026-09-01' },
      { instant: '2024-02-28T19:00:00Z', day: '2024-02-29', closes: '2024-02-28' },
      { instant: '2025-12-31T19:00:00Z', day: '2026-01-01', closes: '2025-12-31' },
    ])
    .run(({ assert }, { instant, day, closes }) => {
      assert.equal(tashkentDate(at(instant)), day)
      assert.equal(dayClosedAt(at(instant)), closes)
    })
})
