import { allOf, isRefused, refuse } from '@hisob/contract'
import type { Command, Refused } from '@hisob/contract'
import type { Fields } from '../fields.ts'
import { readAccount, readClickId, readError, readPrepareId } from '../read_parts.ts'
import { isSigned } from '../signature.ts'
import { readSom } from '../som.ts'
import type { ClickSettings } from './manifest.ts'

export const PREPARE = '0'
export const COMPLETE = '1'

const MANDATORY = [
  'click_trans_id',
  'service_id',
  'merchant_trans_id',
  'amount',
  'action',
  'error',
  'sign_time',
  'sign_string',
]

/** The name of a mandatory field that did not come. */
export function missingIn(fields: Fields): string | undefined {
  const isComplete = fields.get('action') === COMPLETE
  const mandatory = isComplete ? [...MANDATORY, 'merchant_prepare_id'] : MANDATORY
  return mandatory.find((name) => !fields.has(name))
}

/** The signature is over the texts as they came: `150000` and `150000.00` differ. */
export function isFromClick(fields: Fields, { secretKey }: ClickSettings): boolean {
  const part = (name: string) => fields.get(name) ?? ''
  const isComplete = part('action') === COMPLETE

  return isSigned(part('sign_string'), secretKey, (secret) => [
    part('click_trans_id'),
    part('service_id'),
    secret,
    part('merchant_trans_id'),
    isComplete ? part('merchant_prepare_id') : '',
    part('amount'),
    part('action'),
    part('sign_time'),
  ])
}

/** Reads a call that is Click's. The action decides, not the address. */
export function readCommand(fields: Fields, settings: ClickSettings): Command | Refused {
  const part = (name: string) => fields.get(name) ?? ''
  if (part('action') === PREPARE) return readPrepare(part, settings)
  return part('action') === COMPLETE ? readComplete(part) : refuse('unknown_method')
}

type Part = (name: string) => string

function readPrepare(part: Part, { holdSeconds }: ClickSettings): Command | Refused {
  const read = allOf({
    error: readError(part('error')),
    reference: readClickId(part('click_trans_id'), 'click_trans_id'),
    account: readAccount(part('merchant_trans_id')),
    amount: readSom(part('amount')),
  })
  if (isRefused(read)) return read
  if (read.error !== '0') return refuse('already_cancelled')

  const { reference, account, amount } = read
  const promise = { account, amount, reference, providerAt: null }
  return { kind: 'reserve', ...promise, holdSeconds: Number(holdSeconds) }
}

/** Below zero Click could not debit: the promise is given up, whatever the rest says. */
function readComplete(part: Part): Command | Refused {
  const which = allOf({
    error: readError(part('error')),
    clickId: readClickId(part('click_trans_id'), 'click_trans_id'),
    account: readAccount(part('merchant_trans_id')),
    reservationId: readPrepareId(part('merchant_prepare_id')),
  })
  if (isRefused(which)) return which

  // click_trans_id may be another than at prepare: the link is merchant_prepare_id alone.
  const { error, account, reservationId } = which
  const promised = { reference: null, reservationId }
  if (error !== '0') return { kind: 'release', ...promised, reason: error }

  const amount = readSom(part('amount'))
  return isRefused(amount) ? amount : { kind: 'confirm', ...promised, account, amount }
}
