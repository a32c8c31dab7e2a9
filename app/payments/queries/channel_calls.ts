import { rows } from '#shared/database/sql'

export type ChannelCall = {
  id: string
  receivedAt: Date
  peer: string
  command: string | null
  reference: string | null
  /** Null while it has not been answered. */
  outcome: string | null
  replyStatus: number | null
  tookMs: number | null
}

const MOST = 30

/** The last calls of a provider, the newest first. */
export function channelCalls(channelId: number): Promise<ChannelCall[]> {
  return rows<ChannelCall>(
    `select id, received_at as "receivedAt", peer, command, reference, outcome,
            reply_status as "replyStatus",
            (extract(epoch from answered_at - received_at) * 1000)::int as "tookMs"
       from provider_calls
      where tenant_id = :tenant and channel_id = :channelId
      order by received_at desc limit ${MOST}`,
    { channelId }
  )
}
