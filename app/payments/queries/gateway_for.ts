import { one } from '#shared/database/sql'
import { adapterOf } from '#payments/gateway/adapter_of'
import type { Gateway } from '#payments/gateway/gateway'

type Row = Omit<Gateway, 'passwordHashes'> & { current: string | null; previous: string | null }

/** A provider's channel of the current region by its code, as a caller from `peer` meets it; or null. */
export async function gatewayFor(code: string, peer: string): Promise<Gateway | null> {
  const row = await one<Row>(
    `select id, code, status, settings, cancel_days as "cancelDays", login,
            password_hash as current,
            case when previous_valid_until > now() then previous_password_hash end as previous,
            coalesce(:peer::inet <<= any(networks), false) as "knowsPeer"
       from payment_channels
      where tenant_id = :tenant and code = :code and adapter = :adapter and login is not null`,
    { code, adapter: adapterOf(code), peer }
  )
  if (!row) return null
  const { current, previous, ...channel } = row
  return { ...channel, passwordHashes: [current, previous].filter((hash) => hash !== null) }
}
