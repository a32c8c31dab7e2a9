import { test } from '@japa/runner'
import { tellBalance } from '#shared/documents/tell_balance'
import { tellPaidThrough } from '#shared/documents/tell_paid_through'

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ')

test.group('balances and channels in words', () => {
  test('{balanceMinor} tiyin in {locale} is {word}, {amount}')
    .with([
      { balanceMinor: 1n, locale: 'en', side: 'debt', word: 'Debt', amount: '0.01 soum' },
      { balanceMinor: 0n, locale: 'en', side: 'none', word: 'No debt', amount: '0.00 soum' },
      { balanceMinor: -1n, locale: 'en', side: 'advance', word: 'Advance', amount: '0.01 soum' },
      {
        balanceMinor: -500_000n,
        locale: 'ru',
        side: 'advance',
        word: 'Аванс',
        amount: '5 000,00 сум',
      },
      {
        balanceMinor: 500_000n,
        locale: 'uz-Latn',
        side: 'debt',
        word: 'Qarzdorlik',
        amount: '5 000,00 soʻm',
      },
    ] as const)
    .run(({ assert }, { balanceMinor, locale, side, word, amount }) => {
      const told = tellBalance(balanceMinor, locale)
      assert.deepEqual({ ...told, amount: plain(told.amount) }, { side, word, amount })
    })

  test('a kind of channel is translated, the name of a provider is not', ({ assert }) => {
    assert.equal(tellPaidThrough({ kind: 'cash_desk', name: null }, 'ru'), 'Касса')
    assert.equal(
      tellPaidThrough({ kind: 'cash_desk', name: 'Yunusobod' }, 'en'),
      'Cash desk, Yunusobod'
    )
    assert.equal(tellPaidThrough({ kind: 'provider', name: 'PAYNET' }, 'uz-Cyrl'), 'PAYNET')
  })
})
