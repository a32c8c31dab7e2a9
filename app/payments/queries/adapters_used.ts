import { rows } from '#shared/database/sql'

/** The channels of the current region by the key of their adapter. */
export function adaptersUsed() {
  return rows<{ key: string; title: string; status: string }>(
    `select adapter as key, title, status from payment_channels
      where tenant_id = :tenant and adapter is not null order by title, code`
  )
}
