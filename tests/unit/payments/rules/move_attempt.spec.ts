import { test } from '@japa/runner'
import { ATTEMPT_NEWS, ATTEMPT_STATES, hasEnded, moveAttempt } from '#payments/rules/move_attempt'

const X = 'contradiction'

/** Every state (row) with all that can be heard in it (column), in the order of `ATTEMPT_NEWS`. */
const TABLE = {
  //               sending    not_sent         taken      refused     unclear          paid    differs    expired
  not_contacted: [
    'unknown',
    'not_contacted',
    'pending',
    'declined',
    'not_contacted',
    'done',
    'unknown',
    'declined',
  ],
  unknown: [
    'unknown',
    'not_contacted',
    'pending',
    'declined',
    'unknown',
    'done',
    'unknown',
    'unknown',
  ],
  pending: ['pending', 'pending', 'pending', 'declined', 'pending', 'done', 'unknown', 'declined'],
  declined: ['declined', 'declined', X, 'declined', 'declined', 'done', X, 'declined'],
  done: ['done', 'done', 'done', X, 'done', 'done', X, 'done'],
} as const

test.group('Payments | move an attempt', () => {
  for (const state of ATTEMPT_STATES) {
    for (const [at, news] of ATTEMPT_NEWS.entries()) {
      test(`${state} + ${news}: ${TABLE[state][at]}`, ({ assert }) => {
        assert.equal(moveAttempt(state, news), TABLE[state][at])
      })
    }
  }

  test('only a payment is heard after the end; nothing but a payment makes an attempt done', ({
    assert,
  }) => {
    for (const state of ATTEMPT_STATES) {
      for (const news of ATTEMPT_NEWS) {
        const next = moveAttempt(state, news)
        if (hasEnded(state) && next !== X) assert.isTrue(next === state || news === 'paid')
        if (next === 'done' && state !== 'done') assert.equal(news, 'paid')
      }
    }
  })
})
