import { isRefused, readSettings } from '@hisob/contract'
import type { Outcome, ReservationFacts } from '@hisob/contract'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { checkoutLink, paymeAdapter, paymeLinkAdapter } from '../src/index.ts'
import type { PaymeLinkSettings, PaymeSettings } from '../src/index.ts'
import { callWith, frame, settings, textOf } from './provider.ts'

const ID = '65f1c0de0000000000000001'
const AT = '2026-03-01T05:15:02.000Z'
const PROMISE: ReservationFacts = {
  reservationId: '9223372036854775807',
  reference: ID,
  account: 'LS-1726-000123',
  amount: { minor: 9_007_199_254_740_993n, currency: 'UZS' },
  state: 'reserved',
  providerAt: AT,
  reservedAt: AT,
  performedAt: null,
  cancelledAt: null,
  reason: null,
  paymentId: null,
}
const CHECK = frame('CheckPerformTransaction', '{"amount":1999,"account":{"account":"7"}}')

function commandOf(method: string, params: string, changed: Partial<PaymeSettings> = {}) {
  const decoded = paymeAdapter.decode(callWith(frame(method, params)), { ...settings, ...changed })
  return isRefused(decoded) ? decoded : decoded.command
}

function encode(outcome: Outcome, sent = CHECK, changed: Partial<PaymeSettings> = {}): string {
  return textOf(paymeAdapter.encode(outcome, callWith(sent), { ...settings, ...changed }))
}

const checked = (balanceMinor: bigint) =>
  ({
    kind: 'checked',
    account: { number: '7', payer: 'Karimova', address: 'Toshkent', balanceMinor },
  }) as const

test.group('Payme: sums and times', () => {
  test('every sum of up to 15 digits survives the way in and out', ({ assert }) => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 999_999_999_999_999n }), (minor) => {
        const params = `{"amount":${minor},"account":{"account":"7"}}`
        const command = commandOf('CheckPerformTransaction', params)
        assert.deepEqual(command, {
          kind: 'check',
          account: '7',
          amount: { minor, currency: 'UZS' },
        })
        const row = { ...PROMISE, amount: { minor, currency: 'UZS' } }
        assert.include(encode({ kind: 'reservations', rows: [row] }), `"amount":${minor},`)
      })
    )
  })

  test('a statement is closed to the millisecond', ({ assert }) => {
    const params = '{"from":1772342102000,"to":1772342102999}'
    assert.deepEqual(commandOf('GetStatement', params), {
      kind: 'reservations',
      from: '2026-03-01T05:15:02.000Z',
      to: '2026-03-01T05:15:03.000Z',
    })
  })

  test('a statement is in the order of Payme’s time', ({ assert }) => {
    const at = (reference: string, providerAt: string) => ({ ...PROMISE, reference, providerAt })
    const rows = [at('b', '2026-03-01T05:15:02.001Z'), at('a', '2026-03-01T05:15:02.000Z')]
    assert.match(encode({ kind: 'reservations', rows }), /"id":"a".*"id":"b"/)
  })

  test('our id is a text of any length, sums are numbers digit for digit', ({ assert }) => {
    const text = encode({ kind: 'reservations', rows: [PROMISE] })
    assert.include(text, '"transaction":"9223372036854775807"')
    assert.include(text, '"amount":9007199254740993,')
  })

  test('the hold of {holdSeconds} s and the type {accountType} go to the host')
    .with([
      { holdSeconds: '43200', accountType: 'accumulative', more: {} },
      { holdSeconds: '600', accountType: 'one_time', more: { isOnly: true } },
    ] as const)
    .run(({ assert }, { holdSeconds, accountType, more }) => {
      const params = `{"id":"${ID}","time":1772342102000,"amount":5,"account":{"account":7}}`
      assert.deepEqual(commandOf('CreateTransaction', params, { holdSeconds, accountType }), {
        kind: 'reserve',
        reference: ID,
        providerAt: AT,
        amount: { minor: 5n, currency: 'UZS' },
        account: '7',
        holdSeconds: Number(holdSeconds),
        ...more,
      })
    })

  test('id {id} is echoed')
    .with(['70001', '12345678901234567890', '"x"', 'null', '-0.50'].map((id) => ({ id })))
    .run(({ assert }, { id }) => {
      assert.include(
        encode({ kind: 'fiscalised' }, frame('SetFiscalData', '{}', id)),
        `"id":${id},`
      )
    })

  test('a receipt is kept digit for digit', ({ assert }) => {
    const data = '{"receipt_id":12345678901234567890,"fiscal_sign":"0012","message":null}'
    const params = `{"id":"${ID}","type":"CANCEL","fiscal_data":${data}}`
    assert.deepEqual(commandOf('SetFiscalData', params), {
      kind: 'fiscalise',
      reference: ID,
      of: 'cancellation',
      data: { receipt_id: '12345678901234567890', fiscal_sign: '0012' },
    })
  })
})

test.group('Payme: states', () => {
  test('{state} because of {reason} is {written}')
    .with([
      { state: 'reserved', reason: null, written: '"state":1,"reason":null' },
      { state: 'performed', reason: null, written: '"state":2,"reason":null' },
      { state: 'released', reason: '3', written: '"state":-1,"reason":3' },
      { state: 'released', reason: null, written: '"state":-1,"reason":10' },
      { state: 'expired', reason: null, written: '"state":-1,"reason":4' },
      { state: 'cancelled', reason: '5', written: '"state":-2,"reason":5' },
      { state: 'cancelled', reason: 'paid twice', written: '"state":-2,"reason":10' },
    ] as const)
    .run(({ assert }, { state, reason, written }) => {
      const rows = [{ ...PROMISE, state, reason }]
      assert.include(encode({ kind: 'reservations', rows }), written)
    })

  test('a promise that is no longer open is not created again', ({ assert }) => {
    const reservation = { ...PROMISE, state: 'performed' } as const
    assert.include(encode({ kind: 'reserve_repeated', reservation }), '"code":-31008')
  })
})

test.group('Payme: what the payer is shown', () => {
  test('a debt of {balanceMinor} tiyin is shown as {shown}')
    .with([
      { balanceMinor: 19_500_005n, shown: '"balance":"-195000.05"' },
      { balanceMinor: 0n, shown: '"balance":"0.00"' },
      { balanceMinor: -150n, shown: '"balance":"1.50"' },
    ])
    .run(({ assert }, { balanceMinor, shown }) => {
      assert.include(encode(checked(balanceMinor)), shown)
    })

  test('nothing, where the channel says so', ({ assert }) => {
    const text = encode(checked(1n), CHECK, { additional: 'hidden' })
    assert.include(text, '"result":{"allow":true}')
  })

  test('a tax receipt is worth the whole sum', ({ assert }) => {
    const fiscal = {
      fiscalTitle: 'Elektr energiyasi',
      fiscalCode: '02716001001000001',
      fiscalPackage: '1519281',
    }
    assert.include(
      encode(checked(1n), CHECK, fiscal),
      '"detail":{"receipt_type":0,"items":[{"title":"Elektr energiyasi","price":1999,"count":1,' +
        '"code":"02716001001000001","package_code":"1519281","vat_percent":12}]}'
    )
    assert.notInclude(encode(checked(1n), CHECK, { ...fiscal, fiscalCode: '' }), 'detail')
  })
})

test.group('Payme: settings', () => {
  test('only the key has to be given', ({ assert }) => {
    const key = ['0123456789']
    const { settings: read } = readSettings(paymeAdapter.manifest.settings, { key })
    assert.include(read, { mode: 'production', holdSeconds: '43200', fiscalVat: '12' })
    assert.deepEqual(readSettings(paymeAdapter.manifest.settings, {}).problems, [
      { name: 'key', problem: 'missing' },
    ])
  })
})

const LINK: PaymeLinkSettings = {
  merchantId: '000000000000000000000001',
  accountField: 'account',
  mode: 'production',
  returnAfterMs: '',
}
const REQUEST = {
  reference: '5',
  account: 'LS1726000123',
  amount: { minor: 15_000_000n, currency: 'UZS' },
  phone: null,
  returnUrl: null,
  language: 'uz',
} as const

const pairsOf = (link: string | null | undefined) =>
  Buffer.from(link?.split('/').slice(3).join('/') ?? '', 'base64').toString('utf8')

test.group('Payme: checkout links', () => {
  test('the vector of the documentation', ({ assert }) => {
    const link = checkoutLink('https://checkout.paycom.uz', {
      merchantId: '587f72c72cac0d162c722ae2',
      accountField: 'order_id',
      account: '197',
      amountMinor: 500n,
      language: null,
      returnUrl: null,
      returnAfterMs: null,
    })
    assert.equal(
      link,
      'https://checkout.paycom.uz/bT01ODdmNzJjNzJjYWMwZDE2MmM3MjJhZTI7YWMub3JkZXJfaWQ9MTk3O2E9NTAw'
    )
  })

  test('a link in Uzbek', ({ assert }) => {
    assert.equal(
      paymeLinkAdapter.link?.(REQUEST, LINK),
      'https://checkout.paycom.uz/bT0wMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDE7YWMuYWNjb3VudD1MUzE3MjYwMDAxMjM7YT0xNTAwMDAwMDtsPXV6'
    )
  })

  test('the way back, and the sandbox', ({ assert }) => {
    const request = { ...REQUEST, returnUrl: 'https://demo.example/bills/7?paid=1' }
    const link = paymeLinkAdapter.link?.(request, { ...LINK, mode: 'test', returnAfterMs: '5000' })
    assert.match(link ?? '', /^https:\/\/test\.paycom\.uz\//)
    assert.equal(
      pairsOf(link),
      'm=000000000000000000000001;ac.account=LS1726000123;a=15000000;l=uz;c=https://demo.example/bills/7?paid=1;ct=5000'
    )
  })

  test('{because}: no link')
    .with([
      { because: 'an account with ;', request: { ...REQUEST, account: '1;a=1' } },
      { because: 'no account', request: { ...REQUEST, account: '' } },
      {
        because: 'another currency',
        request: { ...REQUEST, amount: { minor: 1n, currency: 'USD' } },
      },
      { because: 'no sum', request: { ...REQUEST, amount: { minor: 0n, currency: 'UZS' } } },
      { because: 'a way back with ;', request: { ...REQUEST, returnUrl: 'https://a.uz/;b' } },
    ])
    .run(({ assert }, { request }) => {
      assert.isNull(paymeLinkAdapter.link?.(request, LINK))
    })
})
