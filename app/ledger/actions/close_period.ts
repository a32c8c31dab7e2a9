import { DomainException } from '#shared/http/domain_exception'
import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { freezePeriod } from '#ledger/actions/freeze_period'
import { holdPeriodsShut } from '#ledger/actions/hold_periods_shut'
import { publishPeriod } from '#ledger/actions/publish_period'
import { setPeriodState } from '#ledger/actions/set_period_state'
import { periodChecks } from '#ledger/period_checks'
import { openAmong } from '#ledger/queries/open_among'
import { periodPlace } from '#ledger/queries/period_place'

type Closing = { divisionId: number; period: Period }

/**
 * Closes a month of a district with everything under it, or of the region when all its districts
 * are closed, and freezes what it came to. Waits for postings under way; later ones are refused
 * until the month is opened again.
 *
 * @throws E_PERIOD_LEVEL · E_PERIOD_SHUT · E_PERIOD_PARTS_OPEN · E_PERIOD_NOT_READY ·
 *   E_PERIOD_UNRECONCILED
 */
export async function closePeriod({ divisionId, period }: Closing) {
  const { level, divisionIds, districtIds } = await periodPlace(divisionId, period)
  await holdPeriodsShut(divisionIds)
  await refuseUnready({ divisionId, period, divisionIds, districtIds })
  await setPeriodState({ divisionIds, period, state: 'closed' })
  if (level === 'region') await publishPeriod(period, 'closed')
  const { sha256 } = await freezePeriod({ divisionId, period })
  await audit({
    action: 'period.closed',
    subject: { kind: 'division', id: String(divisionId) },
    after: { period, level, totals: sha256 },
  })
}

type Place = Closing & { divisionIds: readonly number[]; districtIds: readonly number[] }

async function refuseUnready({ divisionId, period, divisionIds, districtIds }: Place) {
  if ((await openAmong(divisionIds, period)).length === 0) {
    throw new DomainException('E_PERIOD_SHUT', { period })
  }
  const parts = await openAmong(districtIds, period)
  if (parts.length > 0) throw new DomainException('E_PERIOD_PARTS_OPEN', { n: parts.length })
  const under = await divisionsUnder(divisionId)
  const standing = (await periodChecks.of({ divisionIds: under, period })).filter(
    ({ blocks, count }) => blocks && count > 0
  )
  const days = standing.flatMap((check) => check.days ?? [])
  if (days.length > 0) {
    throw new DomainException('E_PERIOD_UNRECONCILED', { period, days: days.join(', ') })
  }
  if (standing.length > 0) throw new DomainException('E_PERIOD_NOT_READY', { period })
}
