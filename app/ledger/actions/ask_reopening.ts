import { DomainException } from '#shared/http/domain_exception'
import type { Period } from '#shared/kernel/calendar'
import { requestVisa } from '#administration/actions/request_visa'
import { openAmong } from '#ledger/queries/open_among'
import { reopenPeriodVisa } from '#ledger/visas/reopen_period_visa'

type Asked = { division: { id: number; name: string }; period: Period; reason: string }

/** Asks a second person to open a closed month. @throws E_PERIOD_STILL_OPEN · E_VISA_WAITS */
export async function askReopening({ division, period, reason }: Asked) {
  if ((await openAmong([division.id], period)).length > 0) {
    throw new DomainException('E_PERIOD_STILL_OPEN', { period })
  }
  await requestVisa({
    kind: reopenPeriodVisa.kind,
    payload: { divisionId: division.id, period },
    reason,
    summary: { period, division: division.name },
    divisionId: division.id,
    subject: { kind: 'period', id: `${division.id}/${period.slice(0, 7)}` },
    before: { status: 'closed' },
    after: { status: 'open' },
  })
}
