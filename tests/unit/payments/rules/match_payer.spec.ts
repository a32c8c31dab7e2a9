import { test } from '@japa/runner'
import { matchPayer, type KnownPayers, type PayerTraces } from '#payments/rules/match_payer'

const account = (id: string, isActive = true, isHeld = false) => ({ id, isActive, isHeld })

const KNOWN: KnownPayers = {
  byNumber: new Map([
    ['1718200004217', account('1')],
    ['1718200004218', account('2')],
    ['1718200009999', account('3', false)],
    ['998901234567', account('4')],
    ['01112026', account('5')],
    ['305123456', account('6')],
    ['1718200008888', account('15', true, true)],
  ]),
  byContract: new Map([
    ['1204', [account('7')]],
    ['77-A', [account('8')]],
    ['500', [account('1'), account('2')]],
  ]),
  byTaxId: new Map([
    ['305123456', [account('9')]],
    ['301000111', [account('10'), account('11')]],
    ['301000222', [account('12', false)]],
  ]),
  remembered: new Map([
    ['20208000900123456001', [account('13')]],
    ['301000333', [account('14')]],
  ]),
}

const line = (fields: Partial<PayerTraces>): PayerTraces => ({
  account: null,
  purpose: null,
  taxId: null,
  bankAccount: null,
  ...fields,
})

/** what the line says → `sure id`, or the doubt with its candidates */
const TABLE: [about: string, fields: Partial<PayerTraces>, expected: string][] = [
  ['the column of accounts', { account: '1718200004217' }, 'sure 1'],
  ['the column, in groups', { account: '1718 2000 04217' }, 'sure 1'],
  [
    'the column is believed before the purpose',
    { account: '1718200004217', purpose: 'л/с 1718200004218' },
    'sure 1',
  ],
  [
    'an unknown column does not fall back on the purpose',
    { account: '999', purpose: 'л/с 1718200004217' },
    'unknown_account',
  ],
  ['a closed account', { account: '1718200009999' }, 'closed_account 3'],
  ['a held account', { account: '1718200008888' }, 'held_account 15'],
  ['a held account in the purpose', { purpose: 'л/с 1718200008888' }, 'held_account 15'],
  [
    'a number named in russian',
    { purpose: 'За эл.энергию л/с 1718200004217 за октябрь' },
    'sure 1',
  ],
  ['a number named in uzbek', { purpose: 'Elektr uchun hisob raqam: 1718200004217' }, 'sure 1'],
  ['a number in uzbek cyrillic', { purpose: 'Ш/ҳ 1718200004217 тўлов' }, 'sure 1'],
  ['a bare number', { purpose: 'oplata 1718200004217' }, 'sure 1'],
  ['a number in groups', { purpose: 'abonent 1718 2000 04217' }, 'sure 1'],
  ['a number and a year', { purpose: 'л/с 1718200004217 2026 йил' }, 'sure 1'],
  ['the same number twice', { purpose: '1718200004217, 1718200004217' }, 'sure 1'],
  ['two numbers', { purpose: 'л/с 1718200004217, л/с 1718200004218' }, 'several 1,2'],
  ['a phone that is an account number', { purpose: 'тел. 998901234567' }, 'no_trace'],
  ['a phone without a word', { purpose: 'Karimov 998901234567' }, 'no_trace'],
  ['a phone with a plus', { purpose: '+998 90 123 45 67' }, 'no_trace'],
  ['a phone beside the account', { purpose: 'л/с 1718200004217 tel 998901234567' }, 'sure 1'],
  ['a date that is an account number', { purpose: 'за 01112026' }, 'no_trace'],
  ['a date with points', { purpose: 'счет от 01.11.2026' }, 'no_trace'],
  ['a tax id in the purpose that is an account number', { purpose: 'ИНН 305123456' }, 'no_trace'],
  ['a bank account in the purpose', { purpose: 'р/с 1718200004217' }, 'no_trace'],
  ['part of a longer number', { purpose: '91718200004217' }, 'no_trace'],
  ['a number glued to letters', { purpose: 'AB1718200004217' }, 'no_trace'],
  ['a contract', { purpose: 'по дог. № 1204 от 01.01.2026' }, 'sure 7'],
  ['a contract in uzbek', { purpose: 'shartnoma 1204 boʻyicha' }, 'sure 7'],
  ['a contract number without the word', { purpose: 'за 1204 квт' }, 'no_trace'],
  ['somebody else’s contract', { purpose: 'дог. № 9999' }, 'unknown_account'],
  ['a contract of several accounts', { purpose: 'договор 500' }, 'several 1,2'],
  ['a tax id of one account', { taxId: '305123456' }, 'sure 9'],
  ['a tax id of several accounts', { taxId: '301000111' }, 'several 10,11'],
  ['a tax id whose account is closed', { taxId: '301000222' }, 'closed_account 12'],
  [
    'the purpose goes before the tax id',
    { taxId: '305123456', purpose: 'л/с 1718200004217' },
    'sure 1',
  ],
  [
    'a remembered bank account is a suggestion',
    { bankAccount: '20208000900123456001' },
    'suggested 13',
  ],
  ['a remembered tax id is a suggestion', { taxId: '301000333' }, 'suggested 14'],
  ['nothing at all', {}, 'no_trace'],
]

test.group('Payments | whose money a line is', () => {
  for (const [about, fields, expected] of TABLE) {
    test(about, ({ assert }) => {
      const match = matchPayer(line(fields), KNOWN)
      const told =
        match.certainty === 'sure'
          ? `sure ${match.accountId}`
          : `${match.because} ${match.candidates.join(',')}`.trim()
      assert.equal(told, expected)
    })
  }

  test('what is remembered is never sure', ({ assert }) => {
    const match = matchPayer(line({ taxId: '301000333' }), KNOWN)
    assert.equal(match.certainty, 'likely')
  })
})
