import { isRefused } from '@hisob/contract'
import type { Outcome } from '@hisob/contract'
import { paynetAdapter } from '../src/index.ts'
import type { PaynetSettings } from '../src/index.ts'
import { test } from '@japa/runner'
import { callWith, codeOf, settings, textOf } from './provider.ts'

const DEBT = 9_007_199_254_740_993n
const ACCOUNT = {
  number: 'LS-1726-000123',
  payer: 'Karimova Dilnoza',
  address: 'Toshkent',
  balanceMinor: DEBT,
}

const ask = (id: string) =>
  `{"jsonrpc":"2.0","method":"GetInformation","id":${id},"params":{"serviceId":17,"fields":{"account":"1"}}}`

function encode(outcome: Outcome, id = '1', changed: Partial<PaynetSettings> = {}): string {
  return textOf(paynetAdapter.encode(outcome, callWith(ask(id)), { ...settings, ...changed }))
}

function commandOf(method: string, params: string, changed: Partial<PaynetSettings> = {}) {
  const call = callWith(`{"jsonrpc":"2.0","method":"${method}","id":1,"params":${params}}`)
  const decoded = paynetAdapter.decode(call, { ...settings, ...changed })
  return isRefused(decoded) ? decoded : decoded.command
}

test.group('PAYNET: what goes back unchanged', () => {
  test('id {id} is echoed as {echo}')
    .with([
      { id: '70001', echo: '70001' },
      { id: '12345678901234567890', echo: '12345678901234567890' },
      { id: '-0.50', echo: '-0.50' },
      { id: '1e400', echo: '1e400' },
      { id: '"70001"', echo: '"70001"' },
      { id: '"\\u0041\\n"', echo: '"A\\n"' },
      { id: '"\\ud800"', echo: '"\\ud800"' },
      { id: 'null', echo: 'null' },
      { id: 'true', echo: 'true' },
      { id: '[1, {"a": 2.0}]', echo: '[1,{"a":2.0}]' },
      { id: '{"__proto__": {"a": 1}}', echo: '{"__proto__":{"a":1}}' },
    ])
    .run(({ assert }, { id, echo }) => {
      assert.isTrue(
        encode({ kind: 'password_changed' }, id).startsWith(`{"jsonrpc":"2.0","id":${echo},`)
      )
    })

  test('a refused frame is answered under its own id, an ambiguous id under null', ({ assert }) => {
    const answered = (body: string) => {
      const call = callWith(body)
      const refused = paynetAdapter.decode(call, settings)
      assert.isTrue(isRefused(refused))
      return isRefused(refused) ? textOf(paynetAdapter.encode(refused, call, settings)) : ''
    }
    assert.include(answered('{"id":"x","method":"GetStatement"}'), '"id":"x","error"')
    assert.include(answered('{"jsonrpc":"2.0","id":1,"id":2}'), '"id":null,"error"')
    assert.include(answered('{"jsonrpc":"2.0","id":1,"a":1,"a":2}'), '"id":1,"error"')
  })

  test('transactionId {sent} is the reference {reference}')
    .with([
      { sent: '12345678901234567890', reference: '12345678901234567890' },
      { sent: '"12345678901234567890"', reference: '12345678901234567890' },
      { sent: '9007199254740993', reference: '9007199254740993' },
      { sent: '"000123"', reference: '123' },
      { sent: '123', reference: '123' },
    ])
    .run(({ assert }, { sent, reference }) => {
      const command = commandOf('CheckTransaction', `{"serviceId":17,"transactionId":${sent}}`)
      assert.deepEqual(command, { kind: 'status', reference })
    })

  test('account {sent} is {account}')
    .with([
      { sent: '{"account":"LS-1726-000123"}', account: 'LS-1726-000123' },
      { sent: '{"account":" 000123 "}', account: '000123' },
      { sent: '{"account":12345678901234567890}', account: '12345678901234567890' },
      { sent: '{"client_id":"7"}', account: '7' },
      { sent: '{"account":"7","client_id":7}', account: '7' },
    ])
    .run(({ assert }, { sent, account }) => {
      const command = commandOf('GetInformation', `{"serviceId":17,"fields":${sent}}`)
      assert.deepEqual(command, { kind: 'check', account, amount: null })
    })

  test('the key of the account is a setting, in the question and in the answer', ({ assert }) => {
    const changed = { accountField: 'contract' }
    const params = '{"serviceId":17,"fields":{"contract":"7"}}'
    assert.deepEqual(commandOf('GetInformation', params, changed), {
      kind: 'check',
      account: '7',
      amount: null,
    })
    const text = encode({ kind: 'checked', account: ACCOUNT }, '1', changed)
    assert.include(text, '"contract":"LS-1726-000123"')
  })
})

test.group('PAYNET: sums in an answer', () => {
  test('PN-86: a debt above 2^53 tiyin is shown digit for digit', ({ assert }) => {
    const text = encode({ kind: 'checked', account: ACCOUNT })
    assert.include(text, '"balance":-9007199254740993,"debt":9007199254740993')
  })

  test('{balanceMinor} tiyin of debt in so‘m: {shown}')
    .with([
      { balanceMinor: 19_500_000n, shown: '"balance":-195000,"debt":195000}' },
      { balanceMinor: 19_500_005n, shown: '"balance":-195000.05,"debt":195000.05}' },
      { balanceMinor: 7n, shown: '"balance":-0.07,"debt":0.07}' },
      { balanceMinor: 0n, shown: '"balance":0,"debt":0}' },
      { balanceMinor: -150n, shown: '"balance":1.50,"debt":0}' },
      { balanceMinor: DEBT, shown: '"balance":-90071992547409.93,"debt":90071992547409.93}' },
    ])
    .run(({ assert }, { balanceMinor, shown }) => {
      const account = { ...ACCOUNT, balanceMinor }
      const text = encode({ kind: 'checked', account }, '1', { infoMoneyUnit: 'som' })
      assert.include(text, shown)
    })

  test('an advance is a positive balance and no debt', ({ assert }) => {
    const text = encode({ kind: 'checked', account: { ...ACCOUNT, balanceMinor: -100n } })
    assert.include(text, '"balance":100,"debt":0}')
  })

  test('an unknown payment is state 3 or error 203, as the channel says', ({ assert }) => {
    const unknown = { kind: 'status', reference: '5', state: 'unknown' } as const
    assert.include(encode(unknown), '"providerTrnId":0,')
    assert.include(encode(unknown), '"transactionState":3')
    assert.include(encode(unknown, '1', { unknownCheck: 'error203' }), '"error":{"code":203,')
  })

  test('ids of ours above 2^53 are numbers, digit for digit', ({ assert }) => {
    const cancellation = {
      paymentId: '9223372036854775807',
      reference: '5',
      cancelledAt: '2025-12-31T19:00:00.999Z',
    }
    assert.include(
      encode({ kind: 'cancelled', cancellation }),
      '"providerTrnId":9223372036854775807,"timestamp":"2026-01-01 00:00:00"'
    )
  })
})

test.group('PAYNET: who calls', () => {
  test('{authorization}: {code}')
    .with([
      { authorization: undefined, code: 'http 401' },
      { authorization: 'Basic', code: 'http 401' },
      { authorization: 'Basic !!!', code: 'http 401' },
      { authorization: 'Basic bm9jb2xvbg==', code: 'http 401' },
      { authorization: 'Bearer cGF5bmV0OnNlY3JldA==', code: 'http 401' },
      { authorization: 'Basic cGF5bmV0OnNlY3JldA==, Basic Og==', code: 'http 401' },
      { authorization: 'basic cGF5bmV0OnNlY3JldA==', code: '-32700' },
    ])
    .run(({ assert }, { authorization, code }) => {
      const headers: Record<string, string> = {}
      if (authorization !== undefined) headers.authorization = authorization
      const call = callWith('{', { headers })
      const refused = paynetAdapter.decode(call, settings)
      assert.isTrue(isRefused(refused))
      if (!isRefused(refused)) return

      const reply = paynetAdapter.encode(refused, call, settings)
      assert.equal(codeOf(reply), code)
      assert.equal('www-authenticate' in reply.headers, code === 'http 401')
    })

  test('{method} is -32300, with credentials or without')
    .with(['GET', 'PUT', 'DELETE', 'HEAD', 'post'].map((method) => ({ method })))
    .run(({ assert }, { method }) => {
      for (const call of [callWith('', { method }), callWith('{}', { method, headers: {} })]) {
        const refused = paynetAdapter.decode(call, settings)
        assert.deepEqual(refused, { kind: 'refused', refusal: 'wrong_http_method' })
        assert.deepEqual(paynetAdapter.authenticate?.(call, settings), refused)
      }
    })
})
