import { rows } from '#shared/database/sql'

export type ChannelInUse = { code: string; title: string; adapter: string }

/** The ways money has come in, for choosing among them. */
export function channelsInUse(): Promise<ChannelInUse[]> {
  return rows<ChannelInUse>(
    `select code, title, adapter from payment_channels where tenant_id = :tenant order by title, code`
  )
}
