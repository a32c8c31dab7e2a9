import type { RawReply } from '@hisob/contract'
import { stringify } from 'lossless-json'

/** Click reads the code in the body, never the status. */
export function jsonReply(body: Readonly<Record<string, unknown>>): RawReply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: new TextEncoder().encode(stringify(body)),
  }
}
