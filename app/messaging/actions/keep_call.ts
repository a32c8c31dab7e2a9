import type { RawCall } from '@hisob/contract'
import { affect, one } from '#shared/database/sql'
import { storableHeaders } from '#shared/http/storable_headers'

type Kept = { channelId: number; call: RawCall; requestId: string }

/** Stores a gateway's call as it came; its address is not kept, for it holds a secret. */
export async function keepCall({ channelId, call, requestId }: Kept): Promise<string> {
  const row = await one<{ id: string }>(
    `insert into message_calls (tenant_id, channel_id, request_id, http_method, peer, headers, body,
                                received_at)
     values (:tenant, :channelId, :requestId, :method, :peer, :headers::jsonb, :body, :receivedAt)
     returning id`,
    {
      channelId,
      requestId,
      method: call.method,
      peer: call.peer,
      headers: storableHeaders(call.headers),
      body: Buffer.from(call.body),
      receivedAt: call.receivedAt,
    }
  )
  return row!.id
}

/** Writes beside a call what it was found to be. */
export async function answerOfCall(id: string, outcome: string): Promise<void> {
  await affect(
    `update message_calls set outcome = :outcome, answered_at = clock_timestamp()
      where tenant_id = :tenant and id = :id`,
    { id, outcome: outcome.slice(0, 200) }
  )
}
