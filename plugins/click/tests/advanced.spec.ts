import { isRefused } from '@hisob/contract'
import type { RawCall } from '@hisob/contract'
import { test } from '@japa/runner'
import { clickAdvancedAdapter } from '../src/index.ts'
import type { ClickAdvancedSettings } from '../src/index.ts'
import { advancedCall, advancedSettings, codeOf } from './provider.ts'
import type { AdvancedMembers } from './provider.ts'

function codeFor(call: RawCall, changed: Partial<ClickAdvancedSettings> = {}): string {
  const chosen = { ...advancedSettings, ...changed }
  const decoded = clickAdvancedAdapter.decode(call, chosen)
  return isRefused(decoded) ? codeOf(clickAdvancedAdapter.encode(decoded, call, chosen)) : 'decoded'
}

function commandOf(call: RawCall) {
  const decoded = clickAdvancedAdapter.decode(call, advancedSettings)
  return isRefused(decoded) ? decoded.refusal : decoded.command
}

const UNSIGNED = {
  click_paydoc_id: undefined,
  attempt_trans_id: undefined,
  sign_time: undefined,
  sign_string: undefined,
}
const getinfo = (changes: AdvancedMembers = {}) => advancedCall(0, { ...UNSIGNED, ...changes })
const compare = (from_date: string, till_date: string) =>
  advancedCall(4, { ...UNSIGNED, params: undefined, from_date, till_date })
const confirm = (changes: AdvancedMembers = {}) =>
  advancedCall(2, { merchant_prepare_id: 777, ...changes })

test.group('Click Advanced: signature', () => {
  test('the vector', ({ assert }) => {
    const call = advancedCall(1, { sign_string: '4f1527393b7819f319c76a1acaed8c08' })
    assert.equal(codeFor(call), 'decoded')
  })

  test('{id}: {code}')
    .with([
      { id: 'params signed in another order', signedParams: ['amount', 'contract'], code: '-1' },
      { id: 'one more param', signedParams: ['contract', 'amount', 'phone'], code: 'decoded' },
      { id: 'a sum that is not signed', signedParams: ['contract'], code: '-1' },
      { id: 'an account that is not signed', signedParams: ['amount'], code: '-1' },
      { id: 'nothing agreed', signedParams: [], code: '-1' },
    ])
    .run(({ assert }, { signedParams, code }) => {
      assert.equal(codeFor(advancedCall(1), { signedParams }), code)
    })

  test('{name} is under the signature')
    .with([
      { name: 'click_paydoc_id', value: 900002 },
      { name: 'attempt_trans_id', value: 2 },
      { name: 'service_id', value: 12346 },
      { name: 'sign_time', value: '2026-03-01 10:00:01' },
      { name: 'action', value: 2 },
      { name: 'params', value: { contract: 'LS-1726-000123', amount: '1' } },
    ])
    .run(({ assert }, { name, value }) => {
      const merchant_prepare_id = 777
      assert.equal(codeFor(advancedCall(1, { merchant_prepare_id })), 'decoded')
      assert.equal(codeFor(advancedCall(1, { merchant_prepare_id, [name]: value })), '-1')
    })

  test('a confirmation is known by both ids: merchant_prepare_id is not signed', ({ assert }) => {
    assert.deepEqual(commandOf(confirm()), {
      kind: 'confirm',
      reference: '900001',
      account: 'LS-1726-000123',
      amount: { minor: 15_000_000n, currency: 'UZS' },
      reservationId: '777',
    })
  })
})

test.group('Click Advanced: who calls', () => {
  const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`
  const withLogin = { login: 'click', password: ['password-1', 'password-0'] }
  const by = (call: RawCall, authorization: string) => ({
    ...call,
    headers: { ...call.headers, authorization },
  })

  test('{id}: {code}')
    .with([
      { id: 'getinfo, open', call: getinfo(), changed: {}, code: 'decoded' },
      {
        id: 'getinfo, no login agreed',
        call: getinfo(),
        changed: { unsigned: 'with_login' },
        code: '-1',
      },
      {
        id: 'compare, no login agreed',
        call: compare('2026-03-01 00:00:00', '2026-03-01 23:59:59'),
        changed: { unsigned: 'with_login' },
        code: '-1',
      },
      {
        id: 'prepare, no login agreed',
        call: advancedCall(1),
        changed: { unsigned: 'with_login' },
        code: 'decoded',
      },
      { id: 'getinfo without it', call: getinfo(), changed: withLogin, code: '-1' },
      { id: 'prepare without it', call: advancedCall(1), changed: withLogin, code: '-1' },
      {
        id: 'getinfo with it',
        call: by(getinfo(), basic('click:password-1')),
        changed: withLogin,
        code: 'decoded',
      },
      {
        id: 'prepare with it',
        call: by(advancedCall(1), basic('click:password-1')),
        changed: withLogin,
        code: 'decoded',
      },
      {
        id: 'the password before',
        call: by(getinfo(), basic('click:password-0')),
        changed: withLogin,
        code: 'decoded',
      },
      {
        id: 'a wrong password',
        call: by(getinfo(), basic('click:password-2')),
        changed: withLogin,
        code: '-1',
      },
      {
        id: 'a wrong login',
        call: by(getinfo(), basic('clock:password-1')),
        changed: withLogin,
        code: '-1',
      },
      {
        id: 'a password not set',
        call: by(getinfo(), basic('click:')),
        changed: { login: 'click' },
        code: '-1',
      },
    ] as const)
    .run(({ assert }, { call, changed, code }) => {
      assert.equal(codeFor(call, changed), code)
    })
})

test.group('Click Advanced: bad input', () => {
  test('{id}: {code}')
    .with([
      { id: 'a GET', call: { ...getinfo(), method: 'GET' }, code: '-8' },
      { id: 'no action', call: advancedCall(1, { action: undefined }), code: '-8' },
      { id: 'no service', call: getinfo({ service_id: undefined }), code: '-8' },
      { id: 'no signature', call: advancedCall(1, { sign_string: undefined }), code: '-8' },
      {
        id: 'no attempt_trans_id',
        call: advancedCall(1, { attempt_trans_id: undefined }),
        code: '-8',
      },
      { id: 'confirm without its id', call: advancedCall(2), code: '-8' },
      {
        id: 'a form',
        call: { ...getinfo(), body: new TextEncoder().encode('action=0') },
        code: '-8',
      },
      { id: 'action 9', call: advancedCall(9), code: '-3' },
      { id: 'getinfo without params', call: getinfo({ params: undefined }), code: '-5' },
      { id: 'getinfo, params a list', call: getinfo({ params: ['7'] }), code: '-5' },
      {
        id: 'getinfo with a wrong sum',
        call: getinfo({ params: { contract: '7', amount: '1.005' } }),
        code: '-2',
      },
      {
        id: 'getinfo without a sum',
        call: getinfo({ params: { contract: '7' } }),
        code: 'decoded',
      },
      { id: 'prepare without a sum', call: advancedCall(1, {}, { contract: '7' }), code: '-2' },
      {
        id: 'prepare of a negative sum',
        call: advancedCall(1, {}, { contract: '7', amount: '-1' }),
        code: '-2',
      },
      { id: 'confirm of another shape', call: confirm({ merchant_prepare_id: 'x' }), code: '-6' },
      { id: 'compare without dates', call: advancedCall(4, UNSIGNED), code: '-8' },
      { id: 'compare of a word', call: compare('yesterday', '2026-03-01 00:00:00'), code: '-8' },
      {
        id: 'compare of 30 February',
        call: compare('2026-02-30 00:00:00', '2026-03-01 00:00:00'),
        code: '-8',
      },
      {
        id: 'compare of hour 24',
        call: compare('2026-02-28 00:00:00', '2026-02-28 24:00:00'),
        code: '-8',
      },
      {
        id: 'compare backwards',
        call: compare('2026-03-02 00:00:00', '2026-03-01 00:00:00'),
        code: '-8',
      },
    ])
    .run(({ assert }, { call, code }) => {
      assert.equal(codeFor(call), code)
    })

  test('a comparison has the second of its end: {till} ends before {to}')
    .with([
      { till: '2026-03-01 23:59:59', to: '2026-03-02T00:00:00+05:00' },
      { till: '2026-12-31 23:59:59', to: '2027-01-01T00:00:00+05:00' },
      { till: '2028-02-28 23:59:59', to: '2028-02-29T00:00:00+05:00' },
      { till: '2026-03-01 00:00:00', to: '2026-03-01T00:00:01+05:00' },
    ])
    .run(({ assert }, { till, to }) => {
      const from = '2026-03-01T00:00:00+05:00'
      const command = commandOf(compare('2026-03-01 00:00:00', till))
      assert.deepEqual(command, { kind: 'reservations', from, to })
    })
})
