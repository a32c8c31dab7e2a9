import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { DEMANDS } from '#billing/queries/prepayments_sql'

export const PREPAYMENT_STATES = ['due', 'partly', 'overdue', 'paid', 'settled'] as const

/** `settled`: its month is billed, so that the demand has nothing more to ask. */
export type PrepaymentState = (typeof PREPAYMENT_STATES)[number]

/** A demand for prepayment with what stands against it. Money as text of tiyin. */
export type PrepaymentRow = {
  accountId: string
  number: string
  name: string
  period: Period
  quantityWh: string
  shareBp: number
  amountMinor: string
  /** What is paid ahead, as long as the month is not billed: debts and earlier demands come first. */
  coveredMinor: string
  dueOn: IsoDate
  issuedOn: IsoDate
  /** What the month came to, once it is billed. */
  chargedMinor: string | null
  state: PrepaymentState
}

type Asked = {
  divisionIds: readonly number[]
  period?: Period
  accountId?: string
  state?: PrepaymentState
}

/** Demands of a month or of an account, those that lack most first. */
export function prepaymentRows({ limit, ...asked }: Asked & { limit: number }) {
  return rows<PrepaymentRow>(
    `${DEMANDS}
     select account_id as "accountId", number, name, period, quantity_wh::text as "quantityWh",
            share_bp as "shareBp", amount_minor::text as "amountMinor",
            covered_minor::text as "coveredMinor", due_on as "dueOn", issued_on as "issuedOn",
            charged::text as "chargedMinor", state
       from demands where :state::text is null or state = :state::text
      order by charged is not null, amount_minor - covered_minor desc, period desc, account_id
      limit :limit`,
    { ...bindingsOf(asked), state: asked.state ?? null, limit }
  )
}

export type PrepaymentTotals = {
  demands: number
  amountMinor: string
  missingMinor: string
  overdue: number
  overdueMinor: string
}

/** What the demands come to; what is settled lacks nothing. */
export async function prepaymentTotals(asked: Omit<Asked, 'state'>): Promise<PrepaymentTotals> {
  const totals = await one<PrepaymentTotals>(
    `${DEMANDS}, open as (
       select state, amount_minor,
              case when charged is null then amount_minor - covered_minor else 0 end as missing
         from demands)
     select count(*)::int as demands, coalesce(sum(amount_minor), 0)::text as "amountMinor",
            coalesce(sum(missing), 0)::text as "missingMinor",
            count(*) filter (where state = 'overdue')::int as overdue,
            coalesce(sum(missing) filter (where state = 'overdue'), 0)::text as "overdueMinor"
       from open`,
    bindingsOf(asked)
  )
  return totals!
}

function bindingsOf({ divisionIds, period, accountId }: Asked) {
  return {
    divisionIds,
    period: period ?? null,
    accountId: accountId ?? null,
    today: clock.today(),
  }
}
