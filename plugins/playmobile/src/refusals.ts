import type { HttpReply } from '@hisob/contract'

type Reply = Extract<HttpReply, { kind: 'reply' }>

/** The broker's own list; what is not on it is told by its number. */
const REFUSALS: Readonly<Record<string, string>> = {
  '100': 'internal error',
  '101': 'syntax error',
  '102': 'account locked',
  '103': 'empty channel',
  '104': 'invalid priority',
  '105': 'too many ids',
  '202': 'empty recipient',
  '205': 'empty message-id',
  '401': 'empty originator',
  '404': 'empty content',
  '405': 'content error',
  '406': 'invalid content',
  '407': 'invalid ttl',
}

/** The broker's internal error and a locked account pass; a wrong message never does. */
const PASSING = ['100', '102']

export function reasonOf(reply: Reply): string {
  const code = codeOf(reply)
  if (code === null) return `HTTP ${reply.status}`
  return Object.hasOwn(REFUSALS, code) ? `${code} ${REFUSALS[code]}` : code
}

export function isLasting(reply: Reply): boolean {
  const code = codeOf(reply)
  if (code !== null) return !PASSING.includes(code)
  return reply.status >= 400 && reply.status < 500 && ![401, 403, 429].includes(reply.status)
}

function codeOf({ body }: Reply): string | null {
  try {
    const parsed = JSON.parse(new TextDecoder().decode(body)) as { 'error-code'?: unknown }
    const code = parsed?.['error-code']
    return typeof code === 'number' || typeof code === 'string' ? String(code) : null
  } catch {
    return null
  }
}
