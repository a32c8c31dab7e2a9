import { refuse } from '@hisob/contract'
import type { DeliveryReport, RawCall, RawReply, Refused } from '@hisob/contract'
import { textsOf } from './wire.ts'

const STATES: Readonly<Record<string, DeliveryReport['state']>> = {
  WAITING: 'pending',
  TRANSMTD: 'pending',
  DELIVRD: 'delivered',
  DELIVERED: 'delivered',
  UNDELIV: 'undelivered',
  EXPIRED: 'undelivered',
  REJECTD: 'undelivered',
  DELETED: 'undelivered',
}

/** Reports carry no signature: the host's secret address and its list of networks guard them. */
export function report(call: RawCall): readonly DeliveryReport[] | Refused {
  if (call.method !== 'POST') return refuse('wrong_http_method')
  const texts = fieldsOf(call)
  const providerReference = texts.message_id || texts.request_id || null
  const reference = texts.user_sms_id || null
  if (providerReference === null && reference === null) return refuse('malformed')
  const status = (texts.status ?? '').toUpperCase()
  const state = Object.hasOwn(STATES, status) ? STATES[status]! : null
  if (state === null) return refuse('invalid_parameter', { name: 'status' })
  return [{ reference, providerReference, state, reason: state === 'undelivered' ? status : null }]
}

export function acknowledge(): RawReply {
  return { status: 200, headers: {}, body: new Uint8Array() }
}

function fieldsOf({ headers, body }: RawCall): Readonly<Record<string, string>> {
  if (headers['content-type']?.includes('json')) return textsOf(body)
  return Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body)))
}
