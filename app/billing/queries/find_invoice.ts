import { one } from '#shared/database/sql'
import { ofStandingRuns } from '#billing/queries/standing_invoices'
import type { IsoDate, Period } from '#shared/kernel/calendar'

/** The invoice of a month; when the month was billed again, the latest one, which tells all of it. */
export type Invoice = {
  invoiceId: string
  runId: string
  period: Period
  /** How many invoices the month has had, this one included. */
  ordinal: number
  openingMinor: bigint
  chargedMinor: bigint
  paidMinor: bigint
  closingMinor: bigint
  issuedOn: IsoDate
  dueOn: IsoDate
}

type Row = Omit<Invoice, `${string}Minor`> &
  Record<'openingMinor' | 'chargedMinor' | 'paidMinor' | 'closingMinor', string>

/** Null when the account has no invoice of the month. */
export async function findInvoice(accountId: string, period: Period): Promise<Invoice | null> {
  const row = await one<Row>(
    `select invoice_id as "invoiceId", run_id as "runId", period,
            count(*) over ()::int as ordinal, opening_minor as "openingMinor",
            charged_minor as "chargedMinor", paid_minor as "paidMinor",
            closing_minor as "closingMinor", issued_on as "issuedOn", due_on as "dueOn"
       from invoices
      where tenant_id = :tenant and period = :period and account_id = :accountId
        and ${ofStandingRuns('run_id')}
      order by run_id desc limit 1`,
    { accountId, period }
  )
  if (!row) return null
  return {
    ...row,
    openingMinor: BigInt(row.openingMinor),
    chargedMinor: BigInt(row.chargedMinor),
    paidMinor: BigInt(row.paidMinor),
    closingMinor: BigInt(row.closingMinor),
  }
}
