import { test } from '@japa/runner'
import { commonPasswords } from '#administration/queries/common_passwords'
import { passwordFault } from '#administration/rules/password_fault'

const WORDS = ['rahbar', 'Nodira Rashidova', 'samarqand', 'Самарқанд', 'hisob']

const REFUSED: readonly [string, string][] = [
  ['elevenchars', 'short'],
  ['х'.repeat(11), 'short'],
  ['12345678', 'short'],
  ['aB3!'.repeat(65), 'long'],
  ['aaaaaaaaaaaa', 'common'],
  ['abcdefghijkl', 'common'],
  ['123456789012', 'common'],
  ['qwertyqwerty', 'common'],
  ['xk9fxk9fxk9f', 'common'],
  ['Password2026!', 'common'],
  ['football-2026', 'common'],
  ['!!!sunshine!!!', 'common'],
  ['1q2w3e4r5t6y', 'common'],
  ['samarqand2026', 'context'],
  ['RahbarRahbar1', 'context'],
  ['Hisob-samarqand', 'context'],
  ['rashidova1985', 'context'],
  ['самарқанд-2026', 'context'],
]

const ACCEPTED = [
  'olmadaraxtiguli',
  'rahbar bugun yomgʻirda yurdi',
  ' begins with a space',
  'сув тоғдан оқади',
  'v9Qe-8kPz_w2L',
  '🍎🍐🍊🍋🍌🍉🍇🍓🫐🍈🍒🍑',
  'aB3!xz9'.repeat(32),
]

test.group('A new password', () => {
  for (const [password, fault] of REFUSED) {
    test(`is refused: ${password.slice(0, 20)} is ${fault}`, async ({ assert }) => {
      const common = await commonPasswords()
      const isCommon = (text: string) => common.has(text)
      assert.equal(passwordFault(password, { words: WORDS, isCommon }), fault)
    }).tags(['@PL-66'])
  }

  for (const password of ACCEPTED) {
    test(`is accepted without rules of composition: ${password.slice(0, 20)}`, async ({
      assert,
    }) => {
      const common = await commonPasswords()
      const isCommon = (text: string) => common.has(text)
      assert.isNull(passwordFault(password, { words: WORDS, isCommon }))
    }).tags(['@PL-67'])
  }

  test('is looked for among ten thousand that everybody tries', async ({ assert }) => {
    const common = await commonPasswords()
    assert.isAtLeast(common.size, 10_000)
    for (const known of ['123456', 'password', 'qwerty', 'iloveyou']) {
      assert.isTrue(common.has(known))
    }
  })
})
