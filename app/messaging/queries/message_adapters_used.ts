import { rows } from '#shared/database/sql'

/** The message channels of the current region by the key of their adapter. */
export function messageAdaptersUsed() {
  return rows<{ key: string; title: string; status: string }>(
    `select adapter as key, title, status from message_channels
      where tenant_id = :tenant order by title, code`
  )
}
