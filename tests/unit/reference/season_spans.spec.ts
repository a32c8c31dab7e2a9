import { test } from '@japa/runner'
import { seasonSpans } from '#reference/rules/season_spans'

test.group('season spans', () => {
  test('{period} with the edges {from} and {to}: {spans}')
    .with([
      { period: '2025-12-01', from: 1101n, to: 301n, spans: ['heating 2026-01-01'] },
      { period: '2025-07-01', from: 1101n, to: 301n, spans: ['non_heating 2025-08-01'] },
      {
        period: '2026-03-01',
        from: 1101n,
        to: 316n,
        spans: ['heating 2026-03-16', 'non_heating 2026-04-01'],
      },
      { period: '2025-03-01', from: 1101n, to: 401n, spans: ['heating 2025-04-01'] },
      { period: '2024-02-01', from: 1101n, to: 301n, spans: ['heating 2024-03-01'] },
    ])
    .run(({ assert }, { period, from, to, spans }) => {
      assert.deepEqual(
        seasonSpans(period, from, to).map((span) => `${span.season} ${span.to}`),
        spans
      )
    })
})
