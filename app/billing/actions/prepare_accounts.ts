import { affect } from '#shared/database/sql'
import { openAdvanceLots } from '#billing/actions/open_advance_lots'
import type { RunScope } from '#billing/run_scope'

type Scope = RunScope & { divisionIds: readonly number[] }

/**
 * What must be true of the accounts before a run: each has its balance row, what was paid ahead of a
 * change of the tariff stands as lots, and a month that an earlier run could not bill is billed now if
 * its consumption has become known since.
 */
export async function prepareAccounts(scope: Scope) {
  const { divisionIds, period, consumerClass } = scope
  await affect(
    `insert into balances (tenant_id, account_id, division_id, aged_on)
     select :tenant, a.id, a.division_id, :period from personal_accounts a
      where a.tenant_id = :tenant and a.division_id = any(:divisionIds)
        and a.consumer_class = :consumerClass
        and not exists (select from balances b where b.tenant_id = :tenant and b.account_id = a.id)
     on conflict (tenant_id, account_id) do nothing`,
    { divisionIds, period, consumerClass }
  )
  await openAdvanceLots(scope)
  await affect(
    `update consumptions c set late = true
       from (select distinct e.account_id, (m ->> 'period')::date as period
               from billing_errors e, jsonb_array_elements(e.months) m
              where e.tenant_id = :tenant and (m ->> 'period')::date < :period) missed
      where c.tenant_id = :tenant and c.account_id = missed.account_id
        and c.period = missed.period and c.period < :period and c.complete and not c.late
        and c.quantity_wh > 0
        and not exists (select from charges g
                         where g.tenant_id = :tenant and g.period = c.period
                           and g.account_id = c.account_id
                           and g.service_point_id = c.service_point_id and g.kind = 1)`,
    { period }
  )
}
