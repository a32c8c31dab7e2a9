import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { addMonths, nextPeriod, type Period } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import type { PeriodTotals } from '#ledger/rules/period_totals'
import { SOURCE_KIND } from '#ledger/rules/source_kind'

type Asked = { divisionIds: readonly number[]; period: Period }

type Row = Omit<
  PeriodTotals,
  'openingMinor' | 'chargedMinor' | 'paidMinor' | 'adjustedMinor' | 'closingMinor'
> &
  Record<'opening' | 'charged' | 'paid' | 'adjusted' | 'closing' | 'snapshot', string>

/**
 * What a month came to, by division and class, with the snapshot it was seen in. Read backwards from
 * the balances, so only the month and those after it are scanned. An account that has moved since is
 * counted where it was at the end of the month.
 */
export async function periodTotals({ divisionIds, period }: Asked) {
  const last = addMonths(clock.period() > period ? clock.period() : period, 1)
  const found = await rows<Row>(TOTALS, {
    divisionIds,
    period,
    end: nextPeriod(period),
    months: historyMonths(period, last),
    charges: [SOURCE_KIND.charge, SOURCE_KIND.chargeReversal],
    payments: [SOURCE_KIND.payment, SOURCE_KIND.paymentReversal],
  })
  const totals = found.map((row): PeriodTotals => ({
    divisionId: row.divisionId,
    consumerClass: row.consumerClass,
    accounts: row.accounts,
    openingMinor: BigInt(row.opening),
    chargedMinor: BigInt(row.charged),
    paidMinor: BigInt(row.paid),
    adjustedMinor: BigInt(row.adjusted),
    closingMinor: BigInt(row.closing),
  }))
  return { totals, snapshot: found[0]?.snapshot ?? null }
}

const TOTALS = `
  with moved as (
    select distinct on (account_id) account_id, from_division_id
      from account_moves where tenant_id = :tenant and moved_on >= :end
     order by account_id, moved_on, move_id
  ), entry as (
    select account_id,
           sum(amount_minor) filter (where period = :period) as month_minor,
           sum(amount_minor) filter (where period > :period) as later_minor,
           sum(amount_minor) filter (where period = :period
                                       and source_kind = any(:charges::smallint[])) as charged_minor,
           sum(amount_minor) filter (where period = :period
                                       and source_kind = any(:payments::smallint[])) as paid_minor
      from entries
     where tenant_id = :tenant and period = any(:months::date[]) and account_id <> 0
     group by account_id
  ), account as (
    select coalesce(m.from_division_id, a.division_id) as division_id, a.consumer_class,
           b.balance_minor - coalesce(e.later_minor, 0) as closing_minor,
           coalesce(e.month_minor, 0) as month_minor, coalesce(e.charged_minor, 0) as charged_minor,
           coalesce(e.paid_minor, 0) as paid_minor
      from balances b
      join personal_accounts a on a.tenant_id = :tenant and a.id = b.account_id
      left join moved m on m.account_id = b.account_id
      left join entry e on e.account_id = b.account_id
     where b.tenant_id = :tenant and (a.opened_on < :end or e.account_id is not null)
  )
  select division_id as "divisionId", consumer_class as "consumerClass", count(*)::int as accounts,
         sum(closing_minor - month_minor)::bigint as opening, sum(charged_minor)::bigint as charged,
         (-sum(paid_minor))::bigint as paid,
         sum(month_minor - charged_minor - paid_minor)::bigint as adjusted,
         sum(closing_minor)::bigint as closing, pg_current_snapshot()::text as snapshot
    from account where division_id = any(:divisionIds)
   group by division_id, consumer_class order by division_id, consumer_class`
