import { one, rows } from '#shared/database/sql'
import type { MessageChannel } from '#messaging/message_channel'

const CHANNELS = `
  select id, code, adapter, title, status, turn, settings, networks::text[] as networks,
         report_key as "reportKey"
    from message_channels where tenant_id = :tenant`

/** All of the region, in the order in which they are tried. */
export function messageChannels(): Promise<MessageChannel[]> {
  return rows<MessageChannel>(`${CHANNELS} order by turn, id`)
}

/** The channel of that name; null when the region has none. */
export function messageChannel(code: string): Promise<MessageChannel | null> {
  return one<MessageChannel>(`${CHANNELS} and code = :code`, { code })
}
