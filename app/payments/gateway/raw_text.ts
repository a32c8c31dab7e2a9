import type { RawCall, RawReply } from '@hisob/contract'

type Secrets = {
  /** Values that must not be read by anybody, whole as they stand. */
  values: readonly string[]
  /** Of the adapter's manifest: where a body carries secrets. */
  patterns: readonly string[]
}

const HIDDEN = '••••'
const HIDDEN_HEADERS = ['authorization', 'cookie', 'set-cookie', 'proxy-authorization']
const LONGEST = 20_000

/** A call as it goes over the wire, for people, with its secrets blotted out. */
export function callText({ method, path, headers, body }: RawCall, secrets: Secrets): string {
  return told(`${method} ${path}`, { headers, body }, secrets)
}

/** An answer as it goes over the wire. */
export function replyText({ status, headers, body }: RawReply, secrets: Secrets): string {
  return told(`HTTP ${status}`, { headers, body }, secrets)
}

type Message = { headers: Readonly<Record<string, string>>; body: Uint8Array | string | null }

export function told(first: string, { headers, body }: Message, secrets: Secrets): string {
  const lines = Object.entries(headers).map(([name, value]) => {
    return `${name}: ${HIDDEN_HEADERS.includes(name.toLowerCase()) ? HIDDEN : value}`
  })
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body ?? undefined)
  return blotted([first, ...lines, '', text].join('\n'), secrets).slice(0, LONGEST)
}

/** Also as they stand inside an address or a form. */
function blotted(text: string, { values, patterns }: Secrets): string {
  const secret = values.filter((value) => value.length > 3).flatMap(formsOf)
  const hidden = secret.reduce((left, value) => left.replaceAll(value, HIDDEN), text)
  return patterns.reduce(
    (left, pattern) =>
      left.replace(new RegExp(pattern, 'giu'), (whole, found?: string) =>
        found ? whole.replace(found, () => HIDDEN) : whole
      ),
    hidden
  )
}

function formsOf(value: string): string[] {
  return [...new Set([value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])]
}
