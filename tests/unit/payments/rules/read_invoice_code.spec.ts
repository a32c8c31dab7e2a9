import { test } from '@japa/runner'
import { readInvoiceCode } from '#payments/rules/read_invoice_code'

test.group('The code of an invoice', () => {
  test('{text} → {account}, {amountMinor}')
    .with([
      {
        text: 'HISOB1|TIN=202099756|ACC=1726000123456|PER=2026-10|SUM=22000000|DUE=2026-11-10|INV=1',
        account: '1726000123456',
        amountMinor: 22_000_000n,
      },
      { text: 'HISOB1|ACC=17|SUM=0', account: '17', amountMinor: null },
      { text: 'HISOB1|ACC=17', account: '17', amountMinor: null },
      { text: 'HISOB1|ACC=17|SUM=-5', account: '17', amountMinor: null },
      {
        text: 'https://pay.example.uz/p?account=17&amount=500&period=2026-10&invoice=1',
        account: '17',
        amountMinor: 500n,
      },
    ])
    .run(({ assert }, { text, account, amountMinor }) => {
      assert.deepEqual(readInvoiceCode(text), { account, amountMinor })
    })

  test('"{text}" is none')
    .with(
      [
        '',
        '1726000123456',
        'HISOB1',
        'HISOB1|ACC=',
        'HISOB1|ACC=1a',
        'https://example.uz/?x=1',
      ].map((text) => ({ text }))
    )
    .run(({ assert }, { text }) => {
      assert.isNull(readInvoiceCode(text))
    })
})
