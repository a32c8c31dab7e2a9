import { affect } from '#shared/database/sql'
import type { Conflict } from '#reference/rules/receipt_plan'

/** Writes down what a version could not do by itself; ours holds until a person decides. */
export async function writeConflicts(receiptId: string, conflicts: readonly Conflict[]) {
  if (conflicts.length === 0) return
  await affect(
    `insert into reference_conflicts
       (tenant_id, receipt_id, kind, item_key, reason, centre_before, centre_after, centre_hash, local)
     select :tenant, :receiptId, n.kind, n.item_key, n.reason, n.centre_before, n.centre_after,
            n.centre_hash, n.local
       from jsonb_to_recordset(:conflicts::jsonb) as n
            (kind text, item_key text, reason text, centre_before jsonb, centre_after jsonb,
             centre_hash text, local jsonb)`,
    {
      receiptId,
      conflicts: JSON.stringify(
        conflicts.map(({ reason, item, before, local }) => ({
          kind: item.kind,
          item_key: item.key,
          reason,
          centre_before: before?.fields ?? null,
          centre_after: item.fields,
          centre_hash: item.hash,
          local: local.map(({ fields }) => fields),
        }))
      ),
    }
  )
}
