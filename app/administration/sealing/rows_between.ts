import { copyOut } from '#shared/database/copy_out'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { ROW_DIGEST } from '#administration/sealing/audit_row'
import type { SealedRow } from '#administration/sealing/sealed_row'

export type Place = { xid: bigint; id: bigint }

type Span = {
  after: Place
  /** Inclusive; left out: up to the oldest transaction that still runs. */
  upTo?: Place
  most?: number
}

/** Rows of the current tenant in the order of sealing. */
export async function rowsBetween({ after, upTo, most }: Span): Promise<SealedRow[]> {
  const { tenantId } = TenantScope.require()
  const end = upTo
    ? `(a.xid, a.id) <= (${upTo.xid}::bigint, ${upTo.id}::bigint)`
    : `a.xid < (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint)`
  const reader = await copyOut(
    `select a.xid, a.id, ${ROW_DIGEST} from audit_log a
      where a.tenant_id = ${tenantId} and (a.xid, a.id) > (${after.xid}::bigint, ${after.id}::bigint)
        and ${end}
      order by a.xid, a.id ${most ? `limit ${most}` : ''}`
  )
  const found: SealedRow[] = []
  while (reader.next()) {
    found.push({ xid: reader.int8(), id: reader.int8(), digest: reader.raw() })
  }
  return found
}
