import { test } from '@japa/runner'
import { mayCancel } from '#payments/rules/may_cancel'

const recordedOn = '2026-02-27'

test.group('Payments | may cancel', () => {
  test('{today}, closed {isMonthClosed}, within {cancelDays} days: {expected}')
    .with([
      { today: '2026-02-27', isMonthClosed: false, cancelDays: 0, expected: true },
      { today: '2026-02-28', isMonthClosed: false, cancelDays: 0, expected: false },
      { today: '2026-03-29', isMonthClosed: false, cancelDays: 30, expected: true },
      { today: '2026-03-30', isMonthClosed: false, cancelDays: 30, expected: false },
      { today: '2026-02-27', isMonthClosed: true, cancelDays: 30, expected: false },
    ])
    .run(({ assert }, { expected, ...cancellation }) => {
      assert.equal(mayCancel({ recordedOn, ...cancellation }), expected)
    })
})
