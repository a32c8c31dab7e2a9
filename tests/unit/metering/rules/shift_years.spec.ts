import { test } from '@japa/runner'
import { shiftYears } from '#metering/rules/shift_years'

const at = (iso: string) => Date.parse(iso) / 1000

test.group('shift by years', () => {
  test('{from} by {years} years is {to}')
    .with([
      { from: '2011-01-01T00:00:00-08:00', years: 14, to: '2025-01-01T00:00:00+05:00' },
      { from: '2011-12-31T23:00:00-08:00', years: 14, to: '2025-12-31T23:00:00+05:00' },
      { from: '2011-03-01T13:30:00-08:00', years: 13, to: '2024-03-01T13:30:00+05:00' },
      { from: '2020-04-01T01:00:00Z', years: 4, to: '2024-04-01T01:00:00+05:00' },
      { from: '2020-02-29T10:00:00+05:00', years: 4, to: '2024-02-29T10:00:00+05:00' },
      { from: '2020-02-29T10:00:00+05:00', years: 5, to: '2025-02-28T10:00:00+05:00' },
      { from: '2026-06-01T00:00:00+05:00', years: -2, to: '2024-06-01T00:00:00+05:00' },
    ])
    .run(({ assert }, { from, years, to }) => {
      const offset = from.endsWith('-08:00') ? -28_800 : from.endsWith('Z') ? 0 : 18_000
      assert.equal(shiftYears(at(from), offset, years), at(to))
    })
})
