import { createHash } from 'node:crypto'
import type { DeliveryReport, Received } from '@hisob/contract'
import type { PDU } from './library.ts'

const RECEIPT = 0x04

/** message_state of SMPP 3.4 §5.2.28 by the words of a receipt's text. */
const WORDS: readonly (readonly [number, string, DeliveryReport['state']])[] = [
  [1, 'ENROUTE', 'pending'],
  [2, 'DELIVRD', 'delivered'],
  [3, 'EXPIRED', 'undelivered'],
  [4, 'DELETED', 'undelivered'],
  [5, 'UNDELIV', 'undelivered'],
  [6, 'ACCEPTD', 'pending'],
  [7, 'UNKNOWN', 'pending'],
  [8, 'REJECTD', 'undelivered'],
]

/** What a `deliver_sm` brings: a receipt of a message of ours, or a message of a consumer. */
export function readDelivery(pdu: PDU, now: string): Received {
  return (Number(pdu.esm_class) & RECEIPT) === 0 ? messageOf(pdu, now) : receiptOf(pdu)
}

/** A centre gives it no name: the same words of the same phone within a minute are one message. */
function messageOf(pdu: PDU, now: string): Received {
  const [from, to, text] = [digits(pdu.source_addr), digits(pdu.destination_addr), textOf(pdu)]
  const minute = now.slice(0, 16)
  const messageId = createHash('sha256').update([from, to, text, minute].join('\n')).digest('hex')
  return { kind: 'message', from, to, text, messageId: messageId.slice(0, 40) }
}

/** The fields of their own win over the text, which is written in many ways. */
function receiptOf(pdu: PDU): Received {
  const text = textOf(pdu)
  const named = /\bstat:\s*([A-Z]+)/i.exec(text)?.[1]?.toUpperCase()
  const known = WORDS.find(([state, word]) => state === pdu.message_state || word === named)
  const state = known?.[2] ?? 'pending'
  const id = pdu.receipted_message_id ?? /\bid:\s*([\w-]+)/i.exec(text)?.[1] ?? 'unnamed'
  return {
    kind: 'report',
    reference: null,
    providerReference: String(id).split('\0')[0]!,
    state,
    reason: state === 'undelivered' ? (known?.[1] ?? null) : null,
  }
}

function textOf({ short_message: body, message_payload: payload }: PDU): string {
  const { message } = (payload ?? body ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : Buffer.from(bytesOf(message)).toString('latin1')
}

function bytesOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array()
}

function digits(address: unknown): string {
  return String(address ?? '').replace(/^\+/, '')
}
