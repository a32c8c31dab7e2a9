import { test } from '@japa/runner'
import { nextTry } from '#payments/rules/next_try'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const startedAt = 1_000_000_000_000

test.group('Payments | next try', () => {
  test('after {tries} tries: {minutes} minutes')
    .with([
      { tries: 0, minutes: 1 },
      { tries: 1, minutes: 1 },
      { tries: 2, minutes: 5 },
      { tries: 3, minutes: 15 },
      { tries: 4, minutes: 60 },
      { tries: 5, minutes: 360 },
      { tries: 6, minutes: 1440 },
      { tries: 60, minutes: 1440 },
    ])
    .run(({ assert }, { tries, minutes }) => {
      const at = nextTry({ tries, now: startedAt, startedAt, giveUpDays: 7 })
      assert.equal(at, startedAt + minutes * MINUTE)
    })

  test('the last try is at the end of the days, then people', ({ assert }) => {
    const day = { tries: 9, startedAt, giveUpDays: 7 }
    const end = startedAt + 7 * DAY
    assert.equal(nextTry({ ...day, now: end - MINUTE }), end)
    assert.isNull(nextTry({ ...day, now: end }))
  })
})
