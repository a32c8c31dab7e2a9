import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { platformRows } from '#administration/queries/platform_rows'

type Reopening = { period: Period; reason: string }

/** The first step down: after it a region may open the month, then its districts. @throws E_PERIOD_STILL_OPEN */
export async function reopenRepublic({ period, reason }: Reopening) {
  const opened = await platformRows(
    `update platform.republic_periods
        set state = 'open', changed_by = :changedBy, changed_at = clock_timestamp(), reason = :reason
      where period = :period and state = 'closed' returning period`,
    { period, reason, changedBy: actorText() }
  )
  if (opened.length === 0) throw new DomainException('E_PERIOD_STILL_OPEN', { period })
  await audit({
    action: 'period.reopened',
    subject: { kind: 'republic', id: period.slice(0, 7) },
    reason,
    after: { period, level: 'republic' },
  })
}
