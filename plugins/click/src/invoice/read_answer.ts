import type { HttpReply, PollAnswer, PushAnswer } from '@hisob/contract'
import type { Fields } from '../fields.ts'
import { answerOf } from './merchant_api.ts'

const OK = 200
const NOT_FOUND = 404
const TOO_MANY = 429
// Click says with these that it did not even look at the request.
const TURNED_AWAY = [400, 401, 403, 404, 405, 422]
const INVOICE = /^[1-9]\d*$/
const REJECTED = '-99'
const MAX_REASON_LENGTH = 200

/** What became of a new invoice. Only a number of it proves that there is one. */
export function pushAnswer(reply: HttpReply): PushAnswer {
  if (reply.kind === 'failed') return { kind: reply.contacted ? 'unknown' : 'not_contacted' }
  if (reply.status === TOO_MANY) return { kind: 'not_contacted' }

  const fields: Fields = answerOf(reply.body) ?? new Map()
  const code = fields.get('error_code') ?? '0'
  if (code !== '0') return declined(`${code} ${fields.get('error_note') ?? ''}`)
  if (TURNED_AWAY.includes(reply.status)) return declined(`http ${reply.status}`)

  const invoice = fields.get('invoice_id') ?? ''
  const isMade = reply.status === OK && INVOICE.test(invoice)
  return isMade ? { kind: 'pushed', providerReference: invoice } : { kind: 'unknown' }
}

/** How an invoice stands: above zero it is paid, 0 it waits, -99 the payer has rejected it. */
export function pollAnswer(reply: HttpReply): PollAnswer {
  if (reply.kind === 'failed') return { kind: reply.contacted ? 'unknown' : 'not_contacted' }
  if (reply.status === NOT_FOUND) return { kind: 'not_found' }

  const fields = answerOf(reply.body)
  const status = fields?.get('status') ?? ''
  if (reply.status !== OK || fields?.get('error_code') !== '0') return { kind: 'unknown' }
  if (/^[1-9]\d*$/.test(status)) return { kind: 'announced' }
  if (status === '0') return { kind: 'pending' }
  return { kind: status === REJECTED ? 'cancelled' : 'unknown' }
}

function declined(because: string): PushAnswer {
  return { kind: 'declined', because: because.trim().slice(0, MAX_REASON_LENGTH) }
}
