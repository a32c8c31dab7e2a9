import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'

export type ChannelFigures = {
  /** Handed over today, of these delivered for sure, and those that failed or are not known. */
  sent: number
  delivered: number
  failed: number
  lastAt: string | null
  lastReason: string | null
}

type Row = Omit<ChannelFigures, 'lastAt'> & { channelId: number; lastAt: Date | null }

/** How each channel of messages fared today, by its id. */
export async function channelFigures(): Promise<Map<number, ChannelFigures>> {
  const found = await rows<Row>(
    `select channel_id as "channelId",
            count(*) filter (where status in ('sent', 'delivered', 'undelivered'))::int as sent,
            count(*) filter (where status = 'delivered')::int as delivered,
            count(*) filter (where status in ('failed', 'unknown', 'undelivered'))::int as failed,
            max(tried_at) as "lastAt",
            (array_agg(reason order by tried_at desc)
              filter (where status in ('failed', 'unknown', 'queued')))[1] as "lastReason"
       from messages
      where tenant_id = :tenant and channel_id is not null and tried_at >= :since
      group by channel_id`,
    { since: clock.now().startOf('day').toISO() }
  )
  return new Map(
    found.map(({ channelId, lastAt, ...figures }) => [
      channelId,
      { ...figures, lastAt: lastAt?.toISOString() ?? null },
    ])
  )
}
