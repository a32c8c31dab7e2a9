import { one } from '#shared/database/sql'
import { nextPeriod } from '#shared/kernel/calendar'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { ofStandingRuns } from '#billing/queries/standing_invoices'
import type { RunScope } from '#billing/run_scope'

export type RunPreview = {
  accounts: number
  /** Accounts of which the month's consumption is not known to the end. */
  withoutConsumption: number
  /** Accounts that have an invoice of the month already. */
  invoiced: number
  /** Accounts with an earlier month that changed after it was billed. */
  late: number
}

/** What a run of this scope would meet, before it is planned. */
export async function runPreview({ divisionId, period, consumerClass }: RunScope) {
  const preview = await one<RunPreview>(PREVIEW, {
    divisionIds: await divisionsUnder(divisionId),
    consumerClass,
    period,
    end: nextPeriod(period),
  })
  return preview!
}

const PREVIEW = `
  with scope as (
    select id from personal_accounts
     where tenant_id = :tenant and division_id = any(:divisionIds)
       and consumer_class = :consumerClass and opened_on < :end
       and (closed_on is null or closed_on >= :period)
  )
  select count(*)::int as accounts,
         count(*) filter (where known.account_id is null)::int as "withoutConsumption",
         count(*) filter (where billed.account_id is not null)::int as invoiced,
         count(*) filter (where late.account_id is not null)::int as late
    from scope
    left join (select account_id from consumptions
                where tenant_id = :tenant and period = :period
                group by account_id having bool_and(complete)) known
      on known.account_id = scope.id
    left join (select distinct account_id from invoices
                where tenant_id = :tenant and period = :period and ${ofStandingRuns('run_id')}) billed
      on billed.account_id = scope.id
    left join (select distinct account_id from consumptions
                where tenant_id = :tenant and late and complete and period < :period) late
      on late.account_id = scope.id`
