import { platformRows } from '#administration/queries/platform_rows'
import type { Entry } from '#administration/tenants/entry'

type Asked = { id?: string; tenantId?: number; limit?: number }

/** Entries of the centre into regions, newest first. */
export function entries({ id, tenantId, limit = 100 }: Asked): Promise<Entry[]> {
  return platformRows<Entry>(
    `select id::text, tenant_id as "tenantId", user_id::text as "userId", user_name as "userName",
            reason, rights, entered_at as "enteredAt", until_at as "untilAt",
            left_at as "leftAt", ending
       from platform.entries
      where (:id::bigint is null or id = :id::bigint)
        and (:tenantId::int is null or tenant_id = :tenantId)
      order by platform.entries.id desc limit :limit`,
    { id: id ?? null, tenantId: tenantId ?? null, limit }
  )
}
