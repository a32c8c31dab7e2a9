import { one } from '#shared/database/sql'

type Channel = { code: string; settings: Record<string, unknown> }

/** The oldest channel of the region that a provider of this adapter calls; null when it has none. */
export function channelOfAdapter(adapter: string): Promise<Channel | null> {
  return one<Channel>(
    `select code, settings from payment_channels
      where tenant_id = :tenant and adapter = :adapter and login is not null
      order by id limit 1`,
    { adapter }
  )
}
