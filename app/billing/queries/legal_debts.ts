import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import { periodOf, type IsoDate } from '#shared/kernel/calendar'
import { DEMANDS } from '#billing/queries/prepayments_sql'

/** What a legal consumer owes for what he used, and what he has not paid ahead. Tiyin as text. */
export type LegalDebt = {
  accountId: string
  number: string
  name: string
  debtMinor: string
  /** The part of the debt that is older than three months. */
  oldMinor: string
  missingMinor: string
  /** What of it is past its day. */
  overdueMinor: string
  /** The earliest day of a prepayment that lacks something. */
  dueOn: IsoDate | null
}

export type LegalDebtTotals = Record<
  'debtMinor' | 'oldMinor' | 'missingMinor' | 'overdueMinor',
  string
> & {
  accounts: number
}

/** Legal accounts with a debt or with a prepayment not made, those that owe most first. */
export function legalDebts(divisionIds: readonly number[], limit: number) {
  return rows<LegalDebt>(
    `${OWED}
     select account_id as "accountId", number, name, debt::text as "debtMinor",
            old::text as "oldMinor", missing::text as "missingMinor",
            overdue::text as "overdueMinor", due_on as "dueOn"
       from owed order by debt + missing desc, account_id limit :limit`,
    { ...bindingsOf(divisionIds), limit }
  )
}

export async function legalDebtTotals(divisionIds: readonly number[]): Promise<LegalDebtTotals> {
  const totals = await one<LegalDebtTotals>(
    `${OWED}
     select count(*)::int as accounts, coalesce(sum(debt), 0)::text as "debtMinor",
            coalesce(sum(old), 0)::text as "oldMinor",
            coalesce(sum(missing), 0)::text as "missingMinor",
            coalesce(sum(overdue), 0)::text as "overdueMinor"
       from owed`,
    bindingsOf(divisionIds)
  )
  return totals!
}

function bindingsOf(divisionIds: readonly number[]) {
  const today = clock.today()
  return { divisionIds, today, month: periodOf(today), period: null, accountId: null }
}

/** The ages of a balance stand on its own month; they are shifted to the present one. */
const OWED = `${DEMANDS}, ahead as (
    select account_id, sum(amount_minor - covered_minor) as missing,
           sum(amount_minor - covered_minor) filter (where state = 'overdue') as overdue,
           min(due_on) as due_on
      from demands where state in ('due', 'partly', 'overdue') group by account_id
  ), owed as (
    select a.id as account_id, a.number, a.name, greatest(coalesce(b.balance_minor, 0), 0) as debt,
           (select coalesce(sum(v), 0) from (values (0, b.d0), (1, b.d1), (2, b.d2), (3, b.d3), (4, b.d4))
              as aged(i, v)
             where i = 4 or b.aged_on - make_interval(months => i)
                             < :month::date - make_interval(months => 3)) as old,
           coalesce(h.missing, 0) as missing, coalesce(h.overdue, 0) as overdue, h.due_on
      from personal_accounts a
      left join balances b on b.tenant_id = :tenant and b.account_id = a.id
      left join ahead h on h.account_id = a.id
     where a.tenant_id = :tenant and a.division_id = any(:divisionIds)
       and a.consumer_class = 'legal' and (b.balance_minor > 0 or h.missing > 0)
  )`
