import { isRefused, refuse } from '@hisob/contract'
import type { Command, RawCall, Refused } from '@hisob/contract'
import { readSentence } from './grammar.ts'
import type { SmsChamberSettings } from './manifest.ts'
import { readCall } from './read_call.ts'
import type { Inbound } from './read_call.ts'
import { readSum } from './read_sum.ts'

const CURRENCY = 'UZS'
const ORDER = /^\d{1,18}$/

/** What the sender asks for. A message nobody understands is refused, and answered with help. */
export function readCommand(call: RawCall, settings: SmsChamberSettings): Command | Refused {
  const inbound = readCall(call, settings)
  if (isRefused(inbound)) return inbound
  const sentence = readSentence(inbound.text)
  if (!('wish' in sentence)) return refuse('unknown_method')

  switch (sentence.wish) {
    case 'balance':
      return check(sentence.rest)
    case 'pay':
      return reserve(sentence.rest, inbound, { call, settings })
    case 'yes':
      return confirm(sentence.rest, inbound)
    case 'no':
      return release(sentence.rest)
    case 'help':
      return refuse('unknown_method')
  }
}

function check(rest: string): Command | Refused {
  const account = rest.split(' ')[0] ?? ''
  if (account === '') return refuse('missing_parameter', { name: 'account' })
  return { kind: 'check', account, amount: null }
}

type Met = { readonly call: RawCall; readonly settings: SmsChamberSettings }

function reserve(rest: string, inbound: Inbound, { call, settings }: Met): Command | Refused {
  const [account = '', ...sum] = rest.split(' ')
  if (account === '') return refuse('missing_parameter', { name: 'account' })
  if (sum.length === 0) return refuse('missing_parameter', { name: 'amount' })
  const minor = readSum(sum.join(' '))
  if (minor === null) return refuse('wrong_amount')
  return {
    kind: 'reserve',
    account,
    amount: { minor, currency: CURRENCY },
    reference: `${inbound.from}:${inbound.messageId}`,
    providerAt: call.receivedAt,
    holdSeconds: Number(settings.holdSeconds),
  }
}

/** A text alone moves no money: the centre has to say what it took from the sender's balance. */
function confirm(rest: string, { charged }: Inbound): Command | Refused {
  if (!ORDER.test(rest)) return refuse('missing_parameter', { name: 'code' })
  if (charged === null) return refuse('missing_parameter', { name: 'charged' })
  const minor = readSum(charged)
  if (minor === null) return refuse('wrong_amount')
  const amount = { minor, currency: CURRENCY }
  return { kind: 'confirm', reference: null, reservationId: rest, account: null, amount }
}

function release(rest: string): Command | Refused {
  if (!ORDER.test(rest)) return refuse('missing_parameter', { name: 'code' })
  return { kind: 'release', reference: null, reservationId: rest, reason: 'sms' }
}
