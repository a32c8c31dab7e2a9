import type { RawCall } from '@hisob/contract'

type Charset = 'utf-8' | 'windows-1251'

const CHARSETS: ReadonlyMap<string, Charset> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['windows-1251', 'windows-1251'],
  ['cp1251', 'windows-1251'],
])
const IN_HEADER = /;\s*charset\s*=\s*"?(?<name>[^\s;"]+)"?/i
const IN_DECLARATION = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*?\sencoding\s*=\s*["'](?<name>[^"']+)["']/

/**
 * The text of a body in the charset of its header, else of its XML declaration, else UTF-8. Null when
 * the two disagree, the charset is another one, or the bytes are not of it.
 */
export function xmlText({ headers, body }: RawCall): string | null {
  const declaration = new TextDecoder('latin1').decode(body.subarray(0, 200))
  const names = [
    IN_HEADER.exec(headers['content-type'] ?? '')?.groups?.name,
    IN_DECLARATION.exec(declaration)?.groups?.name,
  ].filter((name) => name !== undefined)
  const [charset, other] = names.map((name) => CHARSETS.get(name.toLowerCase()) ?? null)
  if (charset === null || (other !== undefined && other !== charset)) return null

  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(body)
  } catch {
    return null
  }
}
