import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'

/** A demand for prepayment with what stands against it. Money as text of tiyin. */
export type PrepaymentRow = {
  accountId: string
  number: string
  name: string
  period: Period
  quantityWh: string
  shareBp: number
  amountMinor: string
  /** What is paid ahead, as long as the month is not billed: debts are paid first. */
  coveredMinor: string
  dueOn: IsoDate
  issuedOn: IsoDate
  /** What the month came to, once it is billed. */
  chargedMinor: string | null
}

type Asked = {
  divisionIds: readonly number[]
  period?: Period
  accountId?: string
  limit: number
}

/** Demands of a month or of an account, those that lack most first. */
export function prepaymentRows({ divisionIds, period, accountId, limit }: Asked) {
  return rows<PrepaymentRow>(ROWS, {
    divisionIds,
    period: period ?? null,
    accountId: accountId ?? null,
    limit,
  })
}

const ROWS = `
  select d.account_id as "accountId", a.number, a.name, d.period, d.quantity_wh::text as "quantityWh",
         d.share_bp as "shareBp", d.amount_minor::text as "amountMinor",
         least(d.amount_minor, greatest(0, -coalesce(b.balance_minor, 0)))::text as "coveredMinor",
         d.due_on as "dueOn", d.issued_on as "issuedOn", i.charged::text as "chargedMinor"
    from prepayment_demands d
    join personal_accounts a on a.tenant_id = :tenant and a.id = d.account_id
     and a.division_id = any(:divisionIds)
    left join balances b on b.tenant_id = :tenant and b.account_id = d.account_id
    left join lateral (
      select n.charged_minor as charged from invoices n
       where n.tenant_id = :tenant and n.period = d.period and n.account_id = d.account_id
       order by n.run_id desc limit 1
    ) i on true
   where d.tenant_id = :tenant and (:period::date is null or d.period = :period::date)
     and (:accountId::bigint is null or d.account_id = :accountId::bigint)
   order by i.charged is not null,
            d.amount_minor - greatest(0, -coalesce(b.balance_minor, 0)) desc, d.period desc,
            d.account_id
   limit :limit`
