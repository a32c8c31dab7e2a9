import { MOST_BUNDLE_BYTES } from '#reference/publication/bundle_format'

export type Partial = { bytes: Buffer; etag: string }

export type Download =
  | { outcome: 'same' }
  | { outcome: 'whole'; bytes: Buffer; etag: string | null }
  /** The line broke: what came is worth keeping when the other side named it. */
  | { outcome: 'broken'; why: string; partial: Partial | null }

type Asked = { url: string; etag: string | null; partial: Partial | null }

const PATIENCE_MS = 60_000

/**
 * Asks a centre for its newest bundle: only when it is another than the one known, and only the rest
 * of one that broke off. Never throws for what a network does.
 */
export async function downloadBundle({ url, etag, partial }: Asked): Promise<Download> {
  try {
    const answer = await fetch(`${url}/reference/bundles/latest`, {
      headers: headersOf(etag, partial),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (answer.status === 304) return { outcome: 'same' }
    if (answer.status === 206 && partial) return await rest(answer, partial)
    if (answer.status !== 200) return broken(`HTTP ${answer.status}`, partial)
    return await read(answer, Buffer.alloc(0))
  } catch (error) {
    return broken(wordsOf(error), partial)
  }
}

function headersOf(etag: string | null, partial: Partial | null): Record<string, string> {
  if (partial) return { 'range': `bytes=${partial.bytes.length}-`, 'if-range': partial.etag }
  return etag ? { 'if-none-match': etag } : {}
}

function rest(answer: Response, partial: Partial): Promise<Download> {
  const begins = `bytes ${partial.bytes.length}-`
  const fits =
    answer.headers.get('etag') === partial.etag &&
    answer.headers.get('content-range')?.startsWith(begins)
  return fits ? read(answer, partial.bytes) : Promise.resolve(broken('HTTP 206', null))
}

async function read(answer: Response, before: Buffer): Promise<Download> {
  const etag = answer.headers.get('etag')
  const pieces = [before]
  let length = before.length
  try {
    for await (const piece of answer.body ?? []) {
      length += piece.length
      if (length > MOST_BUNDLE_BYTES) return broken('too big', null)
      pieces.push(Buffer.from(piece))
    }
  } catch (error) {
    const bytes = Buffer.concat(pieces)
    return broken(wordsOf(error), etag && bytes.length > 0 ? { bytes, etag } : null)
  }
  return { outcome: 'whole', bytes: Buffer.concat(pieces), etag }
}

function broken(why: string, partial: Partial | null): Download {
  return { outcome: 'broken', why, partial }
}

function wordsOf(error: unknown): string {
  const { message, cause } = error as Error
  const code = (cause as { code?: string } | undefined)?.code
  return (code ?? message).slice(0, 200)
}
