import { createHash } from 'node:crypto'
import type { RawCall } from '@hisob/contract'
import { one } from '#shared/database/sql'
import { storableHeaders } from '#shared/http/storable_headers'

type Received = {
  channelId: number
  adapter: string
  requestId: string
  call: RawCall
  /** Of the adapter's manifest: where a body carries secrets. */
  secretsInBody: readonly string[]
}

/** Stores a call as it came, before anything is done about it; answers its id. */
export async function receiveCall({ call, secretsInBody, ...received }: Received): Promise<string> {
  const row = await one<{ id: string }>(
    `insert into provider_calls (tenant_id, channel_id, adapter, request_id, http_method, path,
                                 peer, headers, body, body_sha256, received_at)
     values (:tenant, :channelId, :adapter, :requestId, :method, :path, :peer, :headers::jsonb,
             :body, :sha256, :receivedAt)
     returning id`,
    {
      ...received,
      method: call.method,
      path: blotted(Buffer.from(call.path), secretsInBody).toString(),
      peer: call.peer,
      headers: storableHeaders(call.headers),
      body: blotted(call.body, secretsInBody),
      sha256: createHash('sha256').update(call.body).digest(),
      receivedAt: call.receivedAt,
    }
  )
  return row!.id
}

/** Byte for byte the same length and text, but for the secrets; the digest is of what really came. */
function blotted(body: Uint8Array, patterns: readonly string[]): Buffer {
  const text = Buffer.from(body).toString('latin1')
  const blot = (whole: string, secret: string | undefined) =>
    secret ? whole.replace(secret, () => '*'.repeat(secret.length)) : whole
  const clean = patterns.reduce(
    (left, pattern) => left.replace(new RegExp(pattern, 'giu'), blot),
    text
  )
  return Buffer.from(clean, 'latin1')
}
