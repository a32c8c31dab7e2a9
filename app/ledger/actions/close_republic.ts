import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { platformRows } from '#administration/queries/platform_rows'

/**
 * Closes a month for the whole republic when every region has closed it. One statement: it waits for
 * regions that are just opening theirs again, and they for it.
 *
 * @throws E_PERIOD_PARTS_OPEN
 */
export async function closeRepublic(period: Period) {
  const [answer] = await platformRows<{ open: number }>(CLOSE, { period, changedBy: actorText() })
  if (answer!.open > 0) throw new DomainException('E_PERIOD_PARTS_OPEN', { n: answer!.open })
  await audit({
    action: 'period.closed',
    subject: { kind: 'republic', id: period.slice(0, 7) },
    after: { period, level: 'republic' },
  })
}

const CLOSE = `
  with told as materialized (
    select tenant_id, state from platform.region_periods where period = :period for update
  ), unready as materialized (
    select t.id from platform.tenants t left join told on told.tenant_id = t.id
     where t.kind = 'region' and t.status = 'active' and told.state is distinct from 'closed'
  ), closed as (
    insert into platform.republic_periods as p (period, state, changed_by)
    select :period, 'closed', :changedBy where not exists (select from unready)
    on conflict (period) do update
      set state = 'closed', changed_by = excluded.changed_by, changed_at = clock_timestamp(),
          reason = ''
  )
  select count(*)::int as open from unready`
