import { test } from '@japa/runner'
import { isQuiet } from '#messaging/rules/is_quiet'
import { nextTry } from '#messaging/rules/next_try'
import { plainLetters } from '#messaging/rules/plain_letters'

test.group('Messages | quiet hours', () => {
  const NIGHT = { from: '22:00', until: '08:00' }
  const NOON = { from: '12:00', until: '13:30' }
  const NEVER = { from: '09:00', until: '09:00' }

  test('from is quiet, until is not any more')
    .with([
      { time: '21:59', hours: NIGHT, quiet: false },
      { time: '22:00', hours: NIGHT, quiet: true },
      { time: '00:00', hours: NIGHT, quiet: true },
      { time: '07:59', hours: NIGHT, quiet: true },
      { time: '08:00', hours: NIGHT, quiet: false },
      { time: '11:59', hours: NOON, quiet: false },
      { time: '12:00', hours: NOON, quiet: true },
      { time: '13:30', hours: NOON, quiet: false },
      { time: '09:00', hours: NEVER, quiet: false },
      { time: '23:00', hours: NEVER, quiet: false },
    ])
    .run(({ assert }, { time, hours, quiet }) => {
      assert.equal(isQuiet(time, hours), quiet)
    })
})

test.group('Messages | tries', () => {
  test('channels are asked at once one after another, then waits grow, then it ends')
    .with([
      { channels: 0, waits: [30, 120, 600, 1800, 3600, null] },
      { channels: 1, waits: [30, 120, 600, 1800, 3600, null] },
      { channels: 2, waits: [0, 30, 120, 600, 1800, 3600, null] },
      { channels: 3, waits: [0, 0, 30, 120, 600, 1800, 3600, null] },
    ])
    .run(({ assert }, { channels, waits }) => {
      assert.deepEqual(
        waits.map((_, tried) => nextTry(tried + 1, channels)),
        waits
      )
    })
})

test.group('Messages | letters', () => {
  test('signs that phones draw alike are written plainly, all others stay')
    .with([
      { text: 'Toʻlov maʼlumoti: 12 450 soʻm', plain: "To'lov ma'lumoti: 12 450 so'm" },
      { text: '«Ҳисоб» – ёзув…', plain: '"Ҳисоб" - ёзув...' },
      { text: "Kod 4821 'x' 😀", plain: "Kod 4821 'x' 😀" },
    ])
    .run(({ assert }, { text, plain }) => {
      assert.equal(plainLetters(text), plain)
    })
})
