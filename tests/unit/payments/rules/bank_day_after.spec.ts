import { test } from '@japa/runner'
import { bankDayAfter } from '#payments/rules/bank_day_after'

const special = { free: new Set(['2026-03-23']), worked: new Set(['2026-03-28']) }

test.group('Payments | bank day after', () => {
  test('{day} + {days} is {is}')
    .with([
      { day: '2026-03-17', days: 1, is: '2026-03-18' },
      { day: '2026-03-13', days: 1, is: '2026-03-16' },
      { day: '2026-03-14', days: 1, is: '2026-03-16' },
      { day: '2026-03-15', days: 1, is: '2026-03-16' },
      { day: '2026-03-20', days: 1, is: '2026-03-24' },
      { day: '2026-03-27', days: 1, is: '2026-03-28' },
      { day: '2026-03-27', days: 2, is: '2026-03-30' },
      { day: '2026-03-17', days: 0, is: '2026-03-17' },
      { day: '2026-03-21', days: 0, is: '2026-03-24' },
    ])
    .run(({ assert }, { day, days, is }) => {
      assert.equal(bankDayAfter(day, days, special), is)
    })
})
