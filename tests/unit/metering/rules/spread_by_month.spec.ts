import fc from 'fast-check'
import { test } from '@japa/runner'
import { addDays, daysBetween, dateOfDay, nextPeriod } from '#shared/kernel/calendar'
import { spreadByMonth } from '#metering/rules/spread_by_month'

test.group('spread by month', () => {
  test('{fromReadOn} … {toReadOn}: {parts}')
    .with([
      { fromReadOn: '2026-07-31', toReadOn: '2026-08-31', parts: '2026-08-01 31d 1000' },
      { fromReadOn: '2026-08-30', toReadOn: '2026-08-31', parts: '2026-08-01 1d 1000' },
      {
        fromReadOn: '2026-08-31',
        toReadOn: '2026-10-01',
        parts: '2026-09-01 30d 968, 2026-10-01 1d 32',
      },
      {
        fromReadOn: '2024-01-31',
        toReadOn: '2024-03-01',
        parts: '2024-02-01 29d 967, 2024-03-01 1d 33',
      },
      {
        fromReadOn: '2025-12-24',
        toReadOn: '2026-01-31',
        parts: '2025-12-01 7d 184, 2026-01-01 31d 816',
      },
    ])
    .run(({ assert }, { fromReadOn, toReadOn, parts }) => {
      const spread = spreadByMonth({ fromReadOn, toReadOn, quantityWh: 1000n })
      assert.equal(
        spread
          .map((part) => `${part.period} ${daysBetween(part.from, part.to)}d ${part.quantityWh}`)
          .join(', '),
        parts
      )
    })

  test('refuses an interval of no days', ({ assert }) => {
    assert.throws(() =>
      spreadByMonth({ fromReadOn: '2026-08-31', toReadOn: '2026-08-31', quantityWh: 1n })
    )
  })

  test('the months are the whole and touch one another, whatever the dates', ({ assert }) => {
    const interval = fc.record({
      day: fc.integer({ min: 16_000, max: 22_000 }),
      days: fc.integer({ min: 1, max: 900 }),
      quantityWh: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    })
    fc.assert(
      fc.property(interval, ({ day, days, quantityWh }) => {
        const fromReadOn = dateOfDay(day)
        const toReadOn = addDays(fromReadOn, days)
        const parts = spreadByMonth({ fromReadOn, toReadOn, quantityWh })
        assert.equal(
          parts.reduce((sum, part) => sum + part.quantityWh, 0n),
          quantityWh
        )
        assert.equal(parts[0]!.from, addDays(fromReadOn, 1))
        assert.equal(parts.at(-1)!.to, addDays(toReadOn, 1))
        parts.slice(1).forEach((part, index) => {
          assert.equal(part.from, parts[index]!.to)
          assert.equal(part.period, nextPeriod(parts[index]!.period))
        })
        for (const part of parts) {
          const fairWh = (quantityWh * BigInt(daysBetween(part.from, part.to))) / BigInt(days)
          assert.isTrue(part.quantityWh >= fairWh && part.quantityWh <= fairWh + 1n)
        }
      })
    )
  })
})
