import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { addDays } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { holdChannel, reconcileDays } from '#payments/actions/reconcile_days'
import { changedDays } from '#payments/reconciliation/changed_days'
import { keepUnsettled } from '#payments/reconciliation/keep_unsettled'
import {
  reconciledChannels,
  type ReconciledChannel,
} from '#payments/reconciliation/reconciled_channel'

/** How far back the bank may still owe us a day. */
const DAYS_BACK = 120

/**
 * Compares the days of every channel on which something changed, a run of days a transaction; opens
 * again what was carried to today, and finds what the bank should have brought. Answers how many runs.
 */
export async function reconcileInTurn(tenantId: number): Promise<number> {
  const today = clock.today()
  const channels = await asTenant(tenantId, reconciledChannels)
  await asTenant(tenantId, () => affect(CARRIED, { today }))
  let runs = 0
  for (const channel of channels) {
    const changed = await asTenant(tenantId, () => changedDays(channel))
    for (const days of changed) await asTenant(tenantId, () => reconcileDays(channel, days))
    await asTenant(tenantId, () => lookForLate(channel, today))
    runs += changed.length
  }
  return runs
}

async function lookForLate(channel: ReconciledChannel, today: string) {
  await holdChannel(channel.id)
  await keepUnsettled(channel, { from: addDays(today, -DAYS_BACK), to: addDays(today, 1) })
}

const CARRIED = `
  update differences set status = 'open'
   where tenant_id = :tenant and status = 'carried' and carried_to <= :today::date`
