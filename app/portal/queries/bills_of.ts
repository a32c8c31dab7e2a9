import { rows } from '#shared/database/sql'
import { ofIssuedRuns } from '#billing/queries/issued_invoices'
import type { IsoDate, Period } from '#shared/kernel/calendar'

export type Bill = {
  period: Period
  runIds: string[]
  openingMinor: string
  chargedMinor: string
  closingMinor: string
  issuedOn: IsoDate
  dueOn: IsoDate
}

type Span = { from: Period; to: Period }

/** The bills of an account in the months `[from, to]`, newest first; a month billed twice is one. */
export function billsOf(accountId: string, { from, to }: Span): Promise<Bill[]> {
  return rows<Bill>(
    `select period, array_agg(run_id::text order by run_id) as "runIds",
            (array_agg(opening_minor order by run_id))[1] as "openingMinor",
            sum(charged_minor)::bigint as "chargedMinor",
            (array_agg(closing_minor order by run_id desc))[1] as "closingMinor",
            max(issued_on) as "issuedOn", max(due_on) as "dueOn"
       from invoices
      where tenant_id = :tenant and period between :from and :to and account_id = :accountId
        and ${ofIssuedRuns('run_id')}
      group by period order by period desc`,
    { accountId, from, to }
  )
}
