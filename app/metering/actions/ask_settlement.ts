import { one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { actorText } from '#shared/http/actor'
import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { settlementPreview } from '#metering/queries/settlement_points'

/**
 * Asks the workers to settle a month of a division without readings; one that is under way already
 * is not asked for again.
 */
export async function askSettlement(divisionId: number, period: Period): Promise<void> {
  const divisionIds = await divisionsUnder(divisionId)
  const { byNorm, toEstimate } = await settlementPreview({ period, divisionIds })
  const made = await one<{ id: string }>(
    `insert into month_settlements (division_id, period, points_total, asked_by)
     values (:divisionId, :period, :points, :askedBy)
     on conflict (tenant_id, division_id, period) where status = 'running' do nothing
     returning id`,
    { divisionId, period, points: byNorm + toEstimate, askedBy: actorText() }
  )
  if (!made) return
  await audit({
    action: 'consumption.settlement_asked',
    subject: { kind: 'settlement_month', id: period },
    after: { divisionId, byNorm, toEstimate },
  })
  await announce('metering.settlement_asked', { settlementId: made.id })
}
