import { one, rows } from '#shared/database/sql'
import type { ContentFields } from '#reference/rules/content_item'
import type { ContentKind } from '#reference/rules/content_kinds'
import type { ConflictReason } from '#reference/rules/receipt_plan'

export type WrittenConflict = {
  id: string
  receiptId: string
  kind: ContentKind
  itemKey: string
  reason: ConflictReason
  centreBefore: ContentFields | null
  centreAfter: ContentFields
  local: ContentFields[]
  status: 'open' | 'kept' | 'taken'
  decidedBy: string | null
  decidedAt: Date | null
  decisionReason: string | null
  effectiveFrom: string | null
}

const SELECT = `
  select c.id, c.receipt_id as "receiptId", c.kind, c.item_key as "itemKey", c.reason,
         c.centre_before as "centreBefore", c.centre_after as "centreAfter", c.local, c.status,
         u.full_name as "decidedBy", c.decided_at as "decidedAt",
         c.decision_reason as "decisionReason", c.effective_from::text as "effectiveFrom"
    from reference_conflicts c
    left join users u on u.tenant_id = :tenant and u.id = c.decided_by
   where c.tenant_id = :tenant`

/** The protocol of a receipt: what is open first. */
export function conflictsOf(receiptId: string): Promise<WrittenConflict[]> {
  return rows<WrittenConflict>(
    `${SELECT} and c.receipt_id = :receiptId order by c.status <> 'open', c.id`,
    { receiptId }
  )
}

/** One conflict, held until its decision is written. */
export function lockConflict(id: string): Promise<WrittenConflict | null> {
  return one<WrittenConflict>(`${SELECT} and c.id = :id for update of c`, { id })
}
