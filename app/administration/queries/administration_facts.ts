import { one } from '#shared/database/sql'
import type { TenantFacts } from '#administration/tenants/tenant_facts'

type Row = Pick<TenantFacts, 'backlog' | 'failures' | 'oldestWaitingMinutes' | 'staff'> & {
  lastActivityAt: Date | null
}

/** Staff, when somebody last did something, and what waits in the outbox of the tenant in scope. */
export async function administrationFacts(): Promise<Partial<TenantFacts>> {
  const found = await one<Row>(
    `select (select count(*)::int from users
              where tenant_id = :tenant and status = 'active') as staff,
            (select max(at) from (select at from audit_log where tenant_id = :tenant
                                   order by id desc limit 1) latest) as "lastActivityAt",
            count(*) filter (where failed_at is null)::int as backlog,
            count(*) filter (where failed_at is not null)::int as failures,
            floor(extract(epoch from now() - min(created_at) filter (where failed_at is null)) / 60)::int
              as "oldestWaitingMinutes"
       from outbox where tenant_id = :tenant and done_at is null`
  )
  const { lastActivityAt, ...counts } = found!
  return { ...counts, lastActivityAt: lastActivityAt?.toISOString() ?? null }
}
