import { addMonths, type Period } from '#shared/kernel/calendar'
import { rootDivision } from '#administration/queries/root_division'
import { setPeriodState } from '#ledger/actions/set_period_state'

/** A new region works from this month on: the one before counts as closed in all its divisions. */
export async function openFirstPeriod(period: Period): Promise<void> {
  await setPeriodState({
    divisionId: await rootDivision(),
    period: addMonths(period, -1),
    state: 'closed',
  })
}
