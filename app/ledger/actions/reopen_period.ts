import { audit } from '#administration/actions/audit'
import { setPeriodState } from '#ledger/actions/set_period_state'
import type { Period } from '#shared/kernel/calendar'

type Reopening = { divisionId: number; period: Period; reason: string }

/** Opens a closed month again in a division and everything under it. */
export async function reopenPeriod({ divisionId, period, reason }: Reopening) {
  await setPeriodState({ divisionId, period, state: 'open' })
  await audit({
    action: 'period.reopened',
    subject: { kind: 'division', id: String(divisionId) },
    reason,
    after: { period },
  })
}
