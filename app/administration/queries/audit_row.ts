import { one } from '#shared/database/sql'
import {
  AUDIT_COLUMNS,
  DIVISION_OF_ROW,
  type AuditRow,
} from '#administration/audit_log/audit_row_columns'
import type { Reach } from '#administration/audit_log/select_audit'

/** A row with the block that holds it; the block is null until the minute is sealed. */
export type SealedAuditRow = AuditRow & { block: { number: number; sealedAt: string } | null }

/** A row of the log within the reader's reach, or null. */
export function auditRow(id: string, reach: Reach) {
  return one<SealedAuditRow>(
    `select ${AUDIT_COLUMNS}, block.sealed as block
       from audit_log a ${DIVISION_OF_ROW}
       left join lateral (
         select jsonb_build_object('number', b.number, 'sealedAt', b.sealed_at) as sealed
           from audit_blocks b
          where b.tenant_id = :tenant and (b.last_xid, b.last_id) >= (a.xid, a.id)
          order by b.number limit 1
       ) block on true
      where a.tenant_id = :tenant and a.id = :id
        and (:reach::int[] is null or a.division_id = any(:reach))`,
    { id, reach }
  )
}
