import { addMonths, type Period } from '#shared/kernel/calendar'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { rootDivision } from '#administration/queries/root_division'
import { publishPeriod } from '#ledger/actions/publish_period'
import { setPeriodState } from '#ledger/actions/set_period_state'

/** A new region works from this month on: the one before counts as closed in all its divisions. */
export async function openFirstPeriod(first: Period): Promise<void> {
  const period = addMonths(first, -1)
  const divisionIds = await divisionsUnder(await rootDivision())
  await setPeriodState({ divisionIds, period, state: 'closed' })
  await publishPeriod(period, 'closed')
}
