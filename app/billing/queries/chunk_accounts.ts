import { copyOut } from '#shared/database/copy_out'
import type { CopyReader } from '#shared/database/copy_reader'
import { addMonths, periodOf, type Period } from '#shared/kernel/calendar'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { ofStandingRuns } from '#billing/queries/standing_invoices'
import type { Chunk, RunInWork } from '#billing/run_in_work'

export type ChunkAccount = {
  accountId: bigint
  active: boolean
  invoiced: boolean
  /** Owes money that must grow older although nothing may be charged. */
  ages: boolean
  openingMinor: bigint
  /** Received in the month. */
  paidMinor: bigint
  /** Charged and adjusted in the month by earlier runs. */
  chargedMinor: bigint
}

/**
 * The accounts of a chunk with their money, in order of their ids. One statement, so that the
 * balance and the entries it is compared with are of the same moment.
 */
export async function chunkAccounts(run: RunInWork, chunk: Chunk): Promise<Iterable<ChunkAccount>> {
  return accountsFrom(await copyOut(accountsSql(run, chunk)))
}

function* accountsFrom(reader: CopyReader): Iterable<ChunkAccount> {
  while (reader.next()) {
    yield {
      accountId: reader.int8(),
      active: reader.bool(),
      invoiced: reader.bool(),
      ages: reader.bool(),
      openingMinor: reader.int8(),
      paidMinor: reader.int8(),
      chargedMinor: reader.int8(),
    }
  }
}

/** The key range is repeated on every table: Postgres does not carry a range through a join. */
function accountsSql(run: RunInWork, { lo, hi }: Chunk) {
  const { tenantId: tenant, period, end } = run
  const months = since(run).map((month) => `'${month}'`)
  const payments = `source_kind in (${SOURCE_KIND.payment}, ${SOURCE_KIND.paymentReversal})`
  return `
    select a.id, a.opened_on < '${end}' and (a.closed_on is null or a.closed_on >= '${period}'),
           i.account_id is not null, b.balance_minor > 0 and b.aged_on < '${period}',
           b.balance_minor - coalesce(e.later_minor, 0), coalesce(e.paid_minor, 0),
           coalesce(e.charged_minor, 0)
      from personal_accounts a
      join balances b on b.tenant_id = ${tenant} and b.account_id = a.id
       and b.account_id >= ${lo} and b.account_id < ${hi}
      left join (
        select account_id, sum(amount_minor)::bigint as later_minor,
               (-sum(amount_minor) filter (where period = '${period}' and ${payments}))::bigint as paid_minor,
               (sum(amount_minor) filter (where period = '${period}' and not ${payments}))::bigint as charged_minor
          from entries
         where tenant_id = ${tenant} and period in (${months.join(', ')})
           and account_id >= ${lo} and account_id < ${hi}
         group by account_id
      ) e on e.account_id = a.id
      left join (
        select distinct account_id from invoices
         where tenant_id = ${tenant} and period = '${period}'
           and account_id >= ${lo} and account_id < ${hi}
           and ${ofStandingRuns('run_id', tenant)}
      ) i on i.account_id = a.id
     where a.tenant_id = ${tenant} and a.id >= ${lo} and a.id < ${hi}
       and a.consumer_class = '${run.consumerClass}'
       and a.division_id in (${run.divisionIds.join(', ')})
     order by a.id`
}

/** The month of the run and those after it in which something may be booked already. */
function since({ period, issuedOn }: RunInWork): Period[] {
  const last = addMonths(periodOf(issuedOn), 1)
  const months: Period[] = []
  for (let month = period; month <= last; month = addMonths(month, 1)) months.push(month)
  return months.length > 0 ? months : [period]
}
