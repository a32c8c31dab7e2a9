import { isRefused } from '@hisob/contract'
import type { RawCall, ReservationFacts } from '@hisob/contract'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { clickAdapter } from '../src/index.ts'
import type { ClickSettings } from '../src/index.ts'
import { callWith, codeOf, complete, settings, shopCall, shopMembers, textOf } from './provider.ts'

/** What Click reads when the call is refused by the translator; `decoded` when it is not. */
function codeFor(call: RawCall, changed: Partial<ClickSettings> = {}): string {
  const chosen = { ...settings, ...changed }
  const decoded = clickAdapter.decode(call, chosen)
  return isRefused(decoded) ? codeOf(clickAdapter.encode(decoded, call, chosen)) : 'decoded'
}

function commandOf(call: RawCall) {
  const decoded = clickAdapter.decode(call, settings)
  return isRefused(decoded) ? decoded : decoded.command
}

const VECTOR = {
  click_trans_id: '100500',
  service_id: '12345',
  merchant_trans_id: 'LS-1726-000123',
  amount: '150000.00',
  sign_time: '2026-03-01 10:00:00',
}

test.group('Click: signature', () => {
  test('the vectors of prepare and complete', ({ assert }) => {
    const prepare = { ...VECTOR, sign_string: '83780845a68a4bfe957162a759f102b9' }
    const done = { ...VECTOR, sign_string: '2af51e9f71d6a19fb94744a170f8fd7e' }
    assert.equal(codeFor(shopCall(prepare)), 'decoded')
    assert.equal(codeFor(complete(done)), 'decoded')
    assert.equal(codeFor(shopCall(done)), '-1')
  })

  test('{id}: {code}')
    .with([
      { id: 'the newest secret', call: shopCall({}, 'newSecret'), code: 'decoded' },
      { id: 'the one before', call: shopCall(), code: 'decoded' },
      { id: 'another', call: shopCall({}, 'otherSecret'), code: '-1' },
      { id: 'none', call: shopCall({}, ''), code: '-1' },
      { id: 'a sum that came after', call: shopCall({ ...signed(), amount: '1.00' }), code: '-1' },
      {
        id: 'the same sum, other text',
        call: shopCall({ ...signed(), amount: '150000' }),
        code: '-1',
      },
      {
        id: 'another account',
        call: shopCall({ ...signed(), merchant_trans_id: '7' }),
        code: '-1',
      },
      {
        id: 'capitals',
        call: shopCall({ sign_string: signed().sign_string.toUpperCase() }),
        code: 'decoded',
      },
      {
        id: 'cut short',
        call: shopCall({ sign_string: signed().sign_string.slice(1) }),
        code: '-1',
      },
      { id: 'not hexadecimal', call: shopCall({ sign_string: 'é' }), code: '-1' },
    ])
    .run(({ assert }, { call, code }) => {
      assert.equal(codeFor(call), code)
    })

  test('a form and a JSON with numbers are signed over the texts as they came', ({ assert }) => {
    const members = shopMembers({ amount: '150000.0' })
    const written = Object.entries(members).map(([name, value]) =>
      name === 'amount' || name === 'click_trans_id' ? `"${name}":${value}` : `"${name}":"${value}"`
    )
    const json = callWith(`{${written.join(',')}}`)
    assert.deepEqual(
      clickAdapter.decode(json, settings),
      clickAdapter.decode(shopCall({ amount: '150000.0' }), settings)
    )
    assert.equal(codeFor(json), 'decoded')
  })

  test('the order of checks: {first} before the rest')
    .with([
      { first: '-8', call: shopCall({ sign_time: null, sign_string: '0', action: '7' }) },
      { first: '-1', call: shopCall({ sign_string: '0', action: '7', amount: 'x' }) },
      { first: '-3', call: shopCall({ action: '7', merchant_trans_id: ' ', amount: 'x' }) },
      {
        first: '-5',
        call: complete({ merchant_trans_id: ' ', merchant_prepare_id: 'x', amount: 'x' }),
      },
      { first: '-6', call: complete({ merchant_prepare_id: 'x', amount: 'x' }) },
      { first: '-2', call: complete({ amount: 'x' }) },
    ])
    .run(({ assert }, { first, call }) => {
      assert.equal(codeFor(call), first)
    })
})

test.group('Click: bad input', () => {
  test('without {name} it is -8')
    .with(
      [
        'click_trans_id',
        'service_id',
        'merchant_trans_id',
        'amount',
        'action',
        'error',
        'sign_time',
        'sign_string',
      ].map((name) => ({ name }))
    )
    .run(({ assert }, { name }) => {
      assert.equal(codeFor(shopCall({ [name]: null })), '-8')
      assert.equal(codeFor(shopCall({ [name]: '' })), '-8')
    })

  test('{id}: {code}')
    .with([
      { id: 'complete without merchant_prepare_id', call: shopCall({ action: '1' }), code: '-8' },
      { id: 'a GET', call: { ...shopCall(), method: 'GET' }, code: '-8' },
      { id: 'a list', call: callWith('[]'), code: '-8' },
      { id: 'broken JSON', call: callWith('{"action":'), code: '-8' },
      { id: '100 000 levels', call: callWith('['.repeat(100_000)), code: '-8' },
      { id: 'bytes that are not UTF-8', call: callWith(Uint8Array.of(0xff, 0xfe)), code: '-8' },
      { id: 'a field twice, differing', call: twice('amount', '1.00'), code: '-8' },
      { id: 'a field twice, equal', call: twice('amount', '150000.00'), code: 'decoded' },
      { id: 'a key of JSON twice', call: callWith('{"action":0,"action":1}'), code: '-8' },
      { id: 'more fields', call: shopCall({ __proto__x: '1', card_token: 'x' }), code: 'decoded' },
      { id: 'action 00', call: shopCall({ action: '00' }), code: '-3' },
      { id: 'action 1.0', call: shopCall({ action: '1.0' }), code: '-3' },
      { id: 'error 1', call: shopCall({ error: '1' }), code: '-8' },
      { id: 'error a word', call: shopCall({ error: 'none' }), code: '-8' },
      { id: 'prepare of what Click gave up', call: shopCall({ error: '-5017' }), code: '-9' },
      { id: 'click_trans_id 0', call: shopCall({ click_trans_id: '0' }), code: '-8' },
      {
        id: 'click_trans_id of 21 digits',
        call: shopCall({ click_trans_id: '1'.repeat(21) }),
        code: '-8',
      },
      {
        id: 'account of 65 signs',
        call: shopCall({ merchant_trans_id: '7'.repeat(65) }),
        code: '-5',
      },
      { id: 'account with NUL', call: shopCall({ merchant_trans_id: 'LS\u0000' }), code: '-5' },
      {
        id: 'account of a broken encoding',
        call: shopCall({ merchant_trans_id: '\uFFFD' }),
        code: '-5',
      },
      { id: 'merchant_prepare_id -1', call: complete({ merchant_prepare_id: '-1' }), code: '-6' },
      {
        id: 'merchant_prepare_id of 20 digits',
        call: complete({ merchant_prepare_id: '9'.repeat(20) }),
        code: '-6',
      },
      { id: 'amount 0', call: shopCall({ amount: '0' }), code: '-2' },
      { id: 'amount 0.00', call: shopCall({ amount: '0.00' }), code: '-2' },
      { id: 'amount -5', call: shopCall({ amount: '-5' }), code: '-2' },
      { id: 'amount +5', call: shopCall({ amount: '+5' }), code: '-2' },
      { id: 'amount 1.005', call: shopCall({ amount: '1.005' }), code: '-2' },
      { id: 'amount 1.000', call: shopCall({ amount: '1.000' }), code: '-2' },
      { id: 'amount 1.', call: shopCall({ amount: '1.' }), code: '-2' },
      { id: 'amount .5', call: shopCall({ amount: '.5' }), code: '-2' },
      { id: 'amount 1,50', call: shopCall({ amount: '1,50' }), code: '-2' },
      { id: 'amount 1e3', call: shopCall({ amount: '1e3' }), code: '-2' },
      { id: 'amount 0x10', call: shopCall({ amount: '0x10' }), code: '-2' },
      { id: 'amount 007', call: shopCall({ amount: '007' }), code: '-2' },
      { id: 'amount with a space', call: shopCall({ amount: '1 000' }), code: '-2' },
      {
        id: 'amount of 13 digits and tiyin',
        call: shopCall({ amount: '9999999999999.99' }),
        code: 'decoded',
      },
      { id: 'amount of 14 digits', call: shopCall({ amount: '10000000000000' }), code: '-2' },
    ])
    .run(({ assert }, { call, code }) => {
      assert.equal(codeFor(call), code)
    })

  test('even without settings a failure of ours has an answer', ({ assert }) => {
    const reply = clickAdapter.encode(
      { kind: 'refused', refusal: 'internal' },
      shopCall(),
      {} as ClickSettings
    )
    assert.equal(codeOf(reply), '-7')
  })
})

test.group('Click: what is understood', () => {
  test('every sum in so‘m becomes the tiyin it is', ({ assert }) => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 999_999_999_999_999n }), (minor) => {
        const [whole, tiyin] = [minor / 100n, String(minor % 100n).padStart(2, '0')]
        const texts = [`${whole}.${tiyin}`]
        if (tiyin.endsWith('0')) texts.push(`${whole}.${tiyin.charAt(0)}`)
        if (tiyin === '00') texts.push(String(whole))
        for (const amount of texts) {
          const command = commandOf(shopCall({ amount }))
          assert.isTrue(command.kind === 'reserve' && command.amount.minor === minor, amount)
        }
      }),
      { numRuns: 300 }
    )
  })

  test('a completion is known by merchant_prepare_id alone', ({ assert }) => {
    assert.deepEqual(commandOf(complete({ click_trans_id: '5' })), {
      kind: 'confirm',
      reference: null,
      reservationId: '777',
      account: 'LS-1726-000123',
      amount: { minor: 15_000_000n, currency: 'UZS' },
    })
  })

  test('what Click could not debit is given up, whatever its sum', ({ assert }) => {
    assert.deepEqual(commandOf(complete({ error: '-5017', amount: 'x' })), {
      kind: 'release',
      reference: null,
      reservationId: '777',
      reason: '-5017',
    })
  })

  test('an old sign_time does not shorten the promise', ({ assert }) => {
    const command = commandOf(shopCall({ sign_time: '2024-03-02 07:50:19' }))
    assert.isTrue(command.kind === 'reserve' && command.providerAt === null)
  })
})

test.group('Click: what is answered', () => {
  test('ids are numbers digit for digit', ({ assert }) => {
    const call = shopCall({ click_trans_id: '12345678901234567890' })
    const reservation = { ...PROMISE, reservationId: '9223372036854775807' }
    assert.include(
      textOf(clickAdapter.encode({ kind: 'reserved', reservation }, call, settings)),
      '"click_trans_id":12345678901234567890,"merchant_trans_id":"LS-1726-000123","merchant_prepare_id":9223372036854775807,"error":0'
    )
  })

  test('a promise that is no longer open is not prepared again', ({ assert }) => {
    const reservation = { ...PROMISE, state: 'performed' } as const
    const reply = clickAdapter.encode(
      { kind: 'reserve_repeated', reservation },
      shopCall(),
      settings
    )
    assert.equal(codeOf(reply), '-4')
  })
})

const PROMISE: ReservationFacts = {
  reservationId: '777',
  reference: '18409',
  account: 'LS-1726-000123',
  amount: { minor: 15_000_000n, currency: 'UZS' },
  state: 'reserved',
  providerAt: null,
  reservedAt: '2026-03-01T05:15:02.000Z',
  performedAt: null,
  cancelledAt: null,
  reason: null,
  paymentId: null,
}

/** The signature of the unchanged call. */
function signed(): { readonly sign_string: string } {
  return { sign_string: shopMembers().sign_string ?? '' }
}

function twice(name: string, value: string): RawCall {
  const body = new URLSearchParams(shopMembers())
  body.append(name, value)
  return callWith(String(body))
}
