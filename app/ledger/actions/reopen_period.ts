import { DomainException } from '#shared/http/domain_exception'
import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { holdPeriodsShut } from '#ledger/actions/hold_periods_shut'
import { publishPeriod } from '#ledger/actions/publish_period'
import { setPeriodState } from '#ledger/actions/set_period_state'
import { isRepublicClosed } from '#ledger/queries/is_republic_closed'
import { openAmong } from '#ledger/queries/open_among'
import { periodPlace } from '#ledger/queries/period_place'

type Reopening = { divisionId: number; period: Period; reason: string }

/**
 * Opens a closed month again, from the top down: a district only under an open region, a region only
 * under an open republic. Districts of a region stay closed until they are opened themselves.
 *
 * @throws E_PERIOD_LEVEL · E_PERIOD_STILL_OPEN · E_PERIOD_ABOVE_CLOSED
 */
export async function reopenPeriod({ divisionId, period, reason }: Reopening) {
  const { level, rootId, divisionIds } = await periodPlace(divisionId, period)
  await holdPeriodsShut([rootId, ...divisionIds])
  if ((await openAmong([divisionId], period)).length > 0) {
    throw new DomainException('E_PERIOD_STILL_OPEN', { period })
  }
  if (level === 'region') await publishPeriod(period, 'open')
  const isAboveClosed =
    level === 'region'
      ? await isRepublicClosed(period)
      : (await openAmong([rootId], period)).length === 0
  if (isAboveClosed) throw new DomainException('E_PERIOD_ABOVE_CLOSED', { period })

  await setPeriodState({ divisionIds, period, state: 'open', reason })
  await audit({
    action: 'period.reopened',
    subject: { kind: 'division', id: String(divisionId) },
    reason,
    after: { period, level },
  })
}
