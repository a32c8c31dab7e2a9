import { isRefused, refuse } from '@hisob/contract'
import type { Command } from '@hisob/contract'
import { test } from '@japa/runner'
import { smsChamberAdapter } from '../src/index.ts'
import { readSum } from '../src/read_sum.ts'
import { callWith, replyOf, settings, sms } from './provider.ts'

function commandOf(text: string, fields = {}): Command | string {
  const decoded = smsChamberAdapter.decode(sms(text, fields), settings)
  return isRefused(decoded) ? decoded.refusal : decoded.command
}

test.group('SMS: grammar', () => {
  const BALANCES = [
    'BAL 123',
    'bal  123',
    'Qoldiq 123',
    'ҚОЛДИҚ 123',
    'колдик 123',
    'Баланс: 123',
    'QARZ 123',
    'QOLDQI 123',
    'KOLDIQ 123',
    'Qoldiqq 123',
    'БАЛАНЦ 123',
  ]
  for (const text of BALANCES) {
    test(`"${text}" asks for the balance`, ({ assert }) => {
      assert.deepEqual(commandOf(text), { kind: 'check', account: '123', amount: null })
    })
  }

  const PAYMENTS = [
    ["TO'LOV LS-1 150000", 15_000_000n],
    ['Toʻlov LS-1 150 000', 15_000_000n],
    ['ТЎЛОВ LS-1 150 000 сўм', 15_000_000n],
    ['оплата LS-1 150000,50', 15_000_050n],
    ["pay LS-1 0.01 so'm", 1n],
    ['TOLVO LS-1 150000', 15_000_000n],
    ['ОПЛОТА LS-1 150000', 15_000_000n],
  ] as const
  for (const [text, minor] of PAYMENTS) {
    test(`"${text}" pays ${minor} tiyin`, ({ assert }) => {
      assert.containsSubset(commandOf(text), {
        kind: 'reserve',
        account: 'LS-1',
        amount: { minor, currency: 'UZS' },
      })
    })
  }

  const REFUSED = [
    ['', 'missing_parameter'],
    ['Salom', 'unknown_method'],
    ['YO 5', 'unknown_method'],
    ['HAA 5', 'unknown_method'],
    ['TOLOVLAR LS-1 5', 'unknown_method'],
    ['HELP', 'unknown_method'],
    ['TOLOV', 'missing_parameter'],
    ['TOLOV LS-1', 'missing_parameter'],
    ['TOLOV LS-1 yuz ming', 'wrong_amount'],
    ['TOLOV LS-1 0', 'wrong_amount'],
    ['TOLOV LS-1 -5', 'wrong_amount'],
    ['TOLOV LS-1 1e5', 'wrong_amount'],
    ['TOLOV LS-1 15 00 00', 'wrong_amount'],
    ['TOLOV LS-1 100.123', 'wrong_amount'],
    ['BAL', 'missing_parameter'],
    ['HA', 'missing_parameter'],
    ['HA abc', 'missing_parameter'],
  ] as const
  for (const [text, refusal] of REFUSED) {
    test(`"${text}" is refused: ${refusal}`, ({ assert }) => {
      assert.equal(commandOf(text, { charged: '1' }), refusal)
    })
  }

  test('a confirming text moves nothing before the centre says what it debited', ({ assert }) => {
    assert.equal(commandOf('HA 90210'), 'missing_parameter')
    assert.deepEqual(commandOf('Ҳа 90210', { charged: '150000' }), {
      kind: 'confirm',
      reference: null,
      reservationId: '90210',
      account: null,
      amount: { minor: 15_000_000n, currency: 'UZS' },
    })
  })

  test('the sender is a phone of the republic, the message has a number', ({ assert }) => {
    assert.equal(commandOf('BAL 1', { from: '12345' }), 'missing_parameter')
    assert.equal(commandOf('BAL 1', { messageId: '' }), 'missing_parameter')
    assert.notEqual(commandOf('BAL 1', { from: '+998901234567' }), 'missing_parameter')
  })

  test('JSON, a form and a query say the same', ({ assert }) => {
    const fields = { from: '998901234567', text: 'BAL 123', messageId: '7' }
    const json = smsChamberAdapter.decode(callWith(JSON.stringify(fields)), settings)
    const form = smsChamberAdapter.decode(
      callWith(new URLSearchParams(fields).toString()),
      settings
    )
    assert.deepEqual(json, form)
    const path = `/gateway/demo/sms_chamber?${new URLSearchParams(fields)}`
    const { headers } = callWith(path)
    const query = smsChamberAdapter.decode(
      { ...callWith(''), method: 'GET', path, headers },
      settings
    )
    assert.deepEqual(query, form)
  })

  test('a part named twice is refused', ({ assert }) => {
    const twice = callWith('from=998901234567&text=BAL 1&text=BAL 2&messageId=7')
    assert.deepEqual(smsChamberAdapter.decode(twice, settings), refuse('malformed'))
  })

  test('a call signed for other bytes is a stranger', ({ assert }) => {
    const changed = { ...sms('BAL 1'), body: sms('BAL 2').body }
    assert.deepEqual(smsChamberAdapter.decode(changed, settings), refuse('unauthorized'))
  })

  const TONGUES = [
    ['BAL 1', 'There is no such account'],
    ['QOLDIQ 1', 'Bunday hisob raqami yoq'],
    ['ҚОЛДИҚ 1', 'Бундай ҳисоб рақами йўқ'],
    ['БАЛАНС 1', 'Нет такого лицевого счета'],
  ] as const
  for (const [text, told] of TONGUES) {
    test(`"${text}" is answered in its own language`, ({ assert }) => {
      const reply = smsChamberAdapter.encode(refuse('unknown_account'), sms(text), settings)
      assert.deepEqual(replyOf(reply), { code: 'unknown_account', text: told })
    })
  }

  test('sums are read to the tiyin or not at all', ({ assert }) => {
    assert.equal(readSum('9999999999999.99'), 999_999_999_999_999n)
    assert.isNull(readSum('99999999999999'))
    assert.isNull(readSum('1,5,0'))
  })
})
