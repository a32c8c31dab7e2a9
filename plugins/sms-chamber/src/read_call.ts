import { createHmac } from 'node:crypto'
import { isSecretOf, refuse } from '@hisob/contract'
import type { RawCall, Refused } from '@hisob/contract'
import type { SmsChamberSettings } from './manifest.ts'

/** A message as the centre hands it over. `charged` is what the centre has debited, if it has. */
export type Inbound = {
  readonly from: string
  readonly text: string
  readonly messageId: string
  readonly charged: string | null
}

const PHONE = /^\+?(998\d{9})$/
const MESSAGE_ID = /^[\w.:-]{1,64}$/
const LONGEST_TEXT = 1000

/** Who calls is proven by the signature over the bytes; any valid key will do. */
export function isCentre(call: RawCall, { key, signatureHeader }: SmsChamberSettings): boolean {
  const given = (call.headers[signatureHeader] ?? '').toLowerCase()
  const signed = signedBytes(call)
  return isSecretOf(
    key.map((one) => createHmac('sha256', one).update(signed).digest('hex')),
    given
  )
}

/** A GET has no body: its path with the query is what was signed. */
function signedBytes({ method, path, body }: RawCall): Uint8Array {
  return method === 'GET' ? new TextEncoder().encode(path) : body
}

export function readCall(call: RawCall, { names }: SmsChamberSettings): Inbound | Refused {
  if (call.method !== 'GET' && call.method !== 'POST') return refuse('wrong_http_method')
  const fields = fieldsOf(call)
  if (fields === null) return refuse('malformed')
  const read = (name: string) => fields(names[name] ?? name)

  const from = PHONE.exec(read('from') ?? '')?.[1]
  const [text, messageId] = [read('text'), read('messageId')]
  if (from === undefined) return refuse('missing_parameter', { name: 'from' })
  if (!text || text.length > LONGEST_TEXT) return refuse('missing_parameter', { name: 'text' })
  if (!messageId || !MESSAGE_ID.test(messageId)) {
    return refuse('missing_parameter', { name: 'messageId' })
  }
  return { from, text, messageId, charged: read('charged') ?? null }
}

type Fields = (name: string) => string | undefined

/** A form, a query or a JSON object; null for bytes that are none of them, or name a part twice. */
function fieldsOf(call: RawCall): Fields | null {
  if (call.method === 'GET') return fieldsOfForm(call.path.split('?').slice(1).join('?'))
  const text = utf8(call.body)
  if (text === null) return null
  return text.trimStart().startsWith('{') ? fieldsOfJson(text) : fieldsOfForm(text)
}

function fieldsOfForm(text: string): Fields | null {
  const form = new URLSearchParams(text)
  const names = [...form.keys()]
  if (names.length === 0 || new Set(names).size < names.length) return null
  return (name) => form.get(name) ?? undefined
}

function fieldsOfJson(text: string): Fields | null {
  try {
    const parsed = JSON.parse(text) as Readonly<Record<string, unknown>>
    return (name) => {
      const value = Object.hasOwn(parsed, name) ? parsed[name] : undefined
      return typeof value === 'string' ? value : undefined
    }
  } catch {
    return null
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
