import { test } from '@japa/runner'
import { guesses } from '#payments/gateway/guesses'

const MINUTE = 60_000

test.group('Payments | guessed passwords', () => {
  test('after ten wrong ones within five minutes a look every five seconds, and only of that channel', ({
    assert,
  }) => {
    const now = 1_000_000_000
    for (let n = 0; n < 10; n++) {
      assert.isTrue(guesses.mayLook('one', now + n))
      guesses.looked('one', false, now + n)
    }
    assert.isFalse(guesses.mayLook('one', now + 10))
    assert.isTrue(guesses.mayLook('other', now + 10))
    assert.isTrue(guesses.mayLook('one', now + 6_000))
    guesses.looked('one', true, now + 6_000)
    assert.isFalse(guesses.mayLook('one', now + 6_001))
    assert.isTrue(guesses.mayLook('one', now + 6 * MINUTE))
  })
})
