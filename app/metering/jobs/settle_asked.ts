import { affect, one } from '#shared/database/sql'
import type { Reaction } from '#shared/events/reactions'
import type { Period } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { settleMonth, type SettledMonth } from '#metering/actions/settle_month'

const LISTED = 100

/** A settlement was asked for: do it, and tell how far it has come after every part. */
export const settleAsked: Reaction = async ({ settlementId }, tenantId) => {
  const asked = await asTenant(tenantId, () =>
    one<{ period: Period; divisionId: number }>(
      `select period, division_id as "divisionId" from month_settlements
        where tenant_id = :tenant and id = :id and status = 'running'`,
      { id: String(settlementId) }
    )
  )
  if (!asked) return
  const keep = (settled: SettledMonth, isDone: boolean) =>
    asTenant(tenantId, () => keepProgress(String(settlementId), settled, isDone))
  const settled = await settleMonth({ tenantId, ...asked }, (part) => keep(part, false))
  await keep(settled, true)
}

function keepProgress(id: string, settled: SettledMonth, isDone: boolean) {
  return affect(
    `update month_settlements
        set points_done = :seen, by_norm = :byNorm, estimated = :estimated,
            impossible = :impossible::jsonb, impossible_total = :impossibleTotal,
            status = case when :isDone then 'done' else status end,
            finished_at = case when :isDone then now() end
      where tenant_id = :tenant and id = :id and status = 'running'`,
    {
      id,
      isDone,
      seen: settled.seen,
      byNorm: settled.byNorm,
      estimated: settled.estimated,
      impossible: JSON.stringify(settled.impossible.slice(0, LISTED)),
      impossibleTotal: settled.impossible.length,
    }
  )
}
