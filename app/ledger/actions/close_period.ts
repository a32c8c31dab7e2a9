import { audit } from '#administration/actions/audit'
import { setPeriodState } from '#ledger/actions/set_period_state'
import type { Period } from '#shared/kernel/calendar'

type Closing = { divisionId: number; period: Period }

/**
 * Closes a month in a division and everything under it. Waits for postings under way; later ones
 * are refused until the month is opened again.
 */
export async function closePeriod({ divisionId, period }: Closing) {
  await setPeriodState({ divisionId, period, state: 'closed' })
  await audit({
    action: 'period.closed',
    subject: { kind: 'division', id: String(divisionId) },
    after: { period },
  })
}
