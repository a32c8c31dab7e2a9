import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { sealAudit } from '#administration/actions/seal_audit'

/** Seals a tenant's audit log when a minute has passed since its last block and rows wait. */
export async function sealAuditInTurn(tenantId: number): Promise<number> {
  const turn = await asTenant(tenantId, () => one<{ isDue: boolean }>(TURN))
  return turn!.isDue ? sealAudit(tenantId) : 0
}

const TURN = `
  select coalesce(b.sealed_at <= clock_timestamp() - interval '1 minute', true)
         and exists (
           select from audit_log a
            where a.tenant_id = :tenant
              and (a.xid, a.id) > (coalesce(b.last_xid, 0), coalesce(b.last_id, 0))
              and a.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
         ) as "isDue"
    from (select) always
    left join lateral (
      select sealed_at, last_xid, last_id from audit_blocks
       where tenant_id = :tenant order by number desc limit 1
    ) b on true`
