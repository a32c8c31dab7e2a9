import { test } from '@japa/runner'
import { placeDated } from '#reference/rules/place_dated'

const row = (validFrom: string, validTo: string | null) => ({ validFrom, validTo })
const TODAY = '2026-06-01'
const HELD = [row('2024-01-01', '2026-01-01'), row('2026-01-01', null)]

test.group('placing a dated value', () => {
  test('it cuts off the one in force and lasts on', ({ assert }) => {
    assert.deepEqual(placeDated(HELD, row('2026-07-01', null), TODAY), {
      closed: HELD[1],
      replaced: null,
      resumed: null,
      days: row('2026-07-01', null),
    })
  })

  test('without an end it lasts until the next one begins', ({ assert }) => {
    assert.deepInclude(placeDated(HELD, row('2025-01-01', null), TODAY), {
      closed: HELD[0],
      days: row('2025-01-01', '2026-01-01'),
    })
  })

  test('with an end, the cut one is in force again afterwards', ({ assert }) => {
    assert.deepInclude(placeDated(HELD, row('2025-01-01', '2025-03-01'), TODAY), {
      resumed: row('2025-03-01', '2026-01-01'),
    })
  })

  test('before everything it ends where history begins', ({ assert }) => {
    assert.deepInclude(placeDated(HELD, row('2020-01-01', null), TODAY), {
      closed: null,
      days: row('2020-01-01', '2024-01-01'),
    })
  })

  test('a plan of the same day is replaced, a value in force is not', ({ assert }) => {
    const planned = row('2026-09-01', null)
    assert.deepInclude(placeDated([planned], row('2026-09-01', null), TODAY), { replaced: planned })
    assert.deepEqual(placeDated(HELD, row('2026-01-01', null), TODAY), {
      refused: 'taken',
      on: '2026-01-01',
    })
  })

  test('it may not reach over the next one', ({ assert }) => {
    assert.deepEqual(placeDated(HELD, row('2025-01-01', '2026-02-01'), TODAY), {
      refused: 'overlaps',
      on: '2026-01-01',
    })
  })
})
