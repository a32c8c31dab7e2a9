import { test } from '@japa/runner'
import { isRefused, refuse } from '../src/index.ts'
import type { Outcome, PaymentAdapter, RawCall } from '../src/index.ts'
import { registerPaymentAdapterSuite } from '../src/test_suite.ts'
import { failuresOf, toyAdapter } from './toy.ts'

type Fault = { readonly fault: string; readonly adapter: PaymentAdapter; readonly noticed: string }

const honest: PaymentAdapter = toyAdapter

const encodeAs = (change: (outcome: Outcome) => Outcome): PaymentAdapter => ({
  ...honest,
  encode: (outcome, call, settings) => honest.encode(change(outcome), call, settings),
})

const decodeAs = (decode: PaymentAdapter['decode']): PaymentAdapter => ({ ...honest, decode })

function roundedTo(unit: bigint): PaymentAdapter['decode'] {
  return (call, settings) => {
    const decoded = honest.decode(call, settings)
    if (isRefused(decoded) || decoded.command.kind !== 'pay') return decoded

    const { amount } = decoded.command
    const rounded = { ...amount, minor: (amount.minor / unit) * unit }
    return { ...decoded, command: { ...decoded.command, amount: rounded } }
  }
}

function trusting(call: RawCall) {
  return honest.decode({ ...call, headers: { authorization: 'Basic dG95OnRveQ==' } }, {})
}

const turn = (from: Outcome['kind'], to: Outcome) =>
  encodeAs((outcome) => (outcome.kind === from ? to : outcome))

const said = (refusal: string, to: Outcome) =>
  encodeAs((outcome) => (isRefused(outcome) && outcome.refusal === refusal ? to : outcome))

const FAULTS: Fault[] = [
  {
    fault: 'answers two refusals with one code',
    adapter: said('wrong_amount', refuse('unknown_account')),
    noticed: 'refusals which the protocol tells apart have distinct codes',
  },
  {
    fault: 'gives a final code when the service is down',
    adapter: said('unavailable', refuse('unknown_account')),
    noticed: 'a temporary refusal never has the code of a final one',
  },
  {
    fault: 'answers a refusal with success',
    adapter: said('conflict', { kind: 'password_changed' }),
    noticed: 'conflict has a reply, which is no success',
  },
  {
    fault: 'has its own way to say unauthorized',
    adapter: said('unauthorized', refuse('access_denied')),
    noticed: 'unauthorized is said in the way of the provider',
  },
  {
    fault: 'answers a repeated payment as a first one',
    adapter: turn('pay_repeated', { kind: 'password_changed' }),
    noticed: 'a first payment is a success, a repeated one what the provider expects',
  },
  {
    fault: 'answers a repeated cancel as a first one',
    adapter: turn('cancel_repeated', { kind: 'password_changed' }),
    noticed: 'a first cancellation is a success, a repeated one what the provider expects',
  },
  {
    fault: 'loses tiyin on the way in',
    adapter: decodeAs(roundedTo(100n)),
    noticed: '99 minor units are understood to the unit',
  },
  {
    fault: 'loses rows of a statement',
    adapter: turn('statement', { kind: 'statement', rows: [] }),
    noticed: 'sums in a statement are right to the unit',
  },
  {
    fault: 'throws on an empty body',
    adapter: decodeAs((call, settings) => {
      if (call.body.length === 0) throw new RangeError('empty')
      return honest.decode(call, settings)
    }),
    noticed: 'an empty body is refused, and answered',
  },
  {
    fault: 'throws on a NUL',
    adapter: decodeAs((call, settings) => {
      if (call.body.includes(0)) throw new RangeError('NUL')
      return honest.decode(call, settings)
    }),
    noticed: 'a body damaged anywhere never throws',
  },
  {
    fault: 'trusts every caller',
    adapter: decodeAs(trusting),
    noticed: 'a stranger is refused before anything else',
  },
  {
    fault: 'names no credentials although the host must check them',
    adapter: decodeAs((call, settings) => {
      const decoded = honest.decode(call, settings)
      return isRefused(decoded) ? decoded : { ...decoded, credentials: null }
    }),
    noticed: 'authenticate and decode see the same credentials',
  },
  {
    fault: 'decodes what its manifest does not offer',
    adapter: { ...honest, manifest: { ...honest.manifest, commands: ['statement'] } },
    noticed: 'only commands of the manifest are decoded',
  },
  {
    fault: 'changes the bytes it was given',
    adapter: decodeAs((call, settings) => {
      const decoded = honest.decode(call, settings)
      call.body.fill(32)
      return decoded
    }),
    noticed: 'a payment: is understood',
  },
  {
    fault: 'answers other bytes than were recorded',
    adapter: said('payer_blocked', refuse('access_denied')),
    noticed: 'a payment: is answered',
  },
  {
    fault: 'replies with a status that is none',
    adapter: {
      ...honest,
      encode: (outcome, call, settings) => ({
        ...honest.encode(outcome, call, settings),
        status: 0,
      }),
    },
    noticed: 'malformed has a reply, which is no success',
  },
  {
    fault: 'fails on a strange header',
    adapter: decodeAs((call, settings) => {
      if (call.headers.authorization === 'Basic =') throw new RangeError('header')
      return honest.decode(call, settings)
    }),
    noticed: 'headers and methods of any content never throw',
  },
]

test.group('the suite of payment adapters', () => {
  test('finds nothing wrong with an honest adapter', ({ assert }) => {
    assert.deepEqual(failuresOf(honest, registerPaymentAdapterSuite), [])
  })

  test('notices an adapter that {fault}')
    .with(FAULTS)
    .run(({ assert }, { adapter, noticed }) => {
      assert.include(failuresOf(adapter, registerPaymentAdapterSuite), noticed)
    })
})
