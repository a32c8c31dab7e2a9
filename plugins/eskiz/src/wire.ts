import type { HttpReply } from '@hisob/contract'

export const PATH_OF = { login: '/auth/login', send: '/message/sms/send' } as const

/** Headers and body of a form. */
export function form(
  fields: Readonly<Record<string, string>>,
  headers: Record<string, string> = {}
) {
  const type = { 'content-type': 'application/x-www-form-urlencoded', 'accept': 'application/json' }
  const body = new TextEncoder().encode(new URLSearchParams(fields).toString())
  return { headers: { ...type, ...headers }, body }
}

/** The texts of a JSON object, one level deep; an answer that is none has no texts. */
export function textsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const value = jsonOf(bytes)
  if (typeof value !== 'object' || value === null) return {}
  const texts = Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string' || typeof one === 'number' ? [[name, String(one)] as const] : []
  )
  return Object.fromEntries(texts)
}

export function fieldsOf(reply: Extract<HttpReply, { kind: 'reply' }>) {
  const { id, message, status } = textsOf(reply.body)
  return { id, message, status }
}

export function tokenOf({ body }: Extract<HttpReply, { kind: 'reply' }>): string | null {
  const { data } = (jsonOf(body) ?? {}) as { data?: unknown }
  const token =
    typeof data === 'object' && data !== null ? (data as { token?: unknown }).token : null
  return typeof token === 'string' && token !== '' ? token : null
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
