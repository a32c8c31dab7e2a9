import { createHash } from 'node:crypto'
import { rows } from '#shared/database/sql'
import type { LedgerFault } from '#ledger/ledger_fault'
import { faultsBy } from '#ledger/queries/faults_by'
import type { PeriodTotals } from '#ledger/rules/period_totals'
import { totalsText } from '#ledger/rules/totals_text'
import { SOURCE_KIND } from '#ledger/rules/source_kind'

/** Frozen reports against their hashes, and months that are closed now against their reports. */
export async function frozenFaults(): Promise<LedgerFault[]> {
  const closed = await faultsBy([CLOSED_DIFFERS], {
    charges: [SOURCE_KIND.charge, SOURCE_KIND.chargeReversal],
    payments: [SOURCE_KIND.payment, SOURCE_KIND.paymentReversal],
  })
  return [...(await changedReports()), ...closed]
}

type Report = { id: string; sha256: string; totals: Stored[] }

type Stored = Record<'opening' | 'charged' | 'paid' | 'adjusted' | 'closing', string> &
  Pick<PeriodTotals, 'divisionId' | 'consumerClass' | 'accounts'>

async function changedReports(): Promise<LedgerFault[]> {
  const reports = await rows<Report>(REPORTS)
  return reports
    .filter(({ sha256, totals }) => sha256 !== hashOf(totals))
    .map(({ id, totals }) => ({
      fault: 'frozen_changed',
      subjectId: id,
      foundMinor: totals.reduce((all, one) => all + BigInt(one.closing), 0n),
      expectedMinor: 0n,
    }))
}

function hashOf(totals: readonly Stored[]): string {
  const text = totalsText(
    totals.map((one) => ({
      ...one,
      openingMinor: BigInt(one.opening),
      chargedMinor: BigInt(one.charged),
      paidMinor: BigInt(one.paid),
      adjustedMinor: BigInt(one.adjusted),
      closingMinor: BigInt(one.closing),
    }))
  )
  return createHash('sha256').update(text).digest('hex')
}

const REPORTS = `
  select f.id, f.totals_sha256 as sha256,
         coalesce(jsonb_agg(jsonb_build_object(
           'divisionId', t.division_id, 'consumerClass', t.consumer_class, 'accounts', t.accounts,
           'opening', t.opening_minor::text, 'charged', t.charged_minor::text,
           'paid', t.paid_minor::text, 'adjusted', t.adjusted_minor::text,
           'closing', t.closing_minor::text)) filter (where t.frozen_id is not null), '[]') as totals
    from frozen_periods f
    left join frozen_totals t on t.tenant_id = :tenant and t.frozen_id = f.id
   where f.tenant_id = :tenant group by f.tenant_id, f.id order by f.id`

/** The last report of each closed month and division beside what its entries say today. */
const CLOSED_DIFFERS = `
  select 'closed_differs' as fault,
         division_id || ' ' || to_char(period, 'YYYY-MM') || ' ' || consumer_class || ' ' || name as id,
         found, expected
    from (
      with shut as (
        select t.division_id, f.period, max(f.id) as frozen_id
          from frozen_periods f
          join frozen_totals t on t.tenant_id = :tenant and t.frozen_id = f.id
          join periods p on p.tenant_id = :tenant and p.division_id = t.division_id
           and p.period = f.period and p.state = 'closed'
         where f.tenant_id = :tenant group by 1, 2
      ), frozen as (
        select s.division_id, s.period, t.consumer_class, t.charged_minor, t.paid_minor,
               t.adjusted_minor
          from shut s
          join frozen_totals t on t.tenant_id = :tenant and t.frozen_id = s.frozen_id
           and t.division_id = s.division_id
      ), moved as (
        select account_id, from_division_id, moved_on,
               lag(moved_on) over (partition by account_id order by moved_on, move_id) as since
          from account_moves where tenant_id = :tenant
      ), flow as (
        select coalesce(m.from_division_id, a.division_id) as division_id, e.period,
               a.consumer_class,
               coalesce(sum(e.amount_minor)
                 filter (where e.source_kind = any(:charges::smallint[])), 0) as charged_minor,
               coalesce(-sum(e.amount_minor)
                 filter (where e.source_kind = any(:payments::smallint[])), 0) as paid_minor,
               sum(e.amount_minor) as moved_minor
          from entries e
          join personal_accounts a on a.tenant_id = :tenant and a.id = e.account_id
          left join moved m on m.account_id = e.account_id
           and m.moved_on >= e.period + interval '1 month'
           and (m.since is null or m.since < e.period + interval '1 month')
         where e.tenant_id = :tenant and e.account_id <> 0
           and e.period in (select period from shut)
         group by 1, 2, 3
      )
      select coalesce(z.division_id, w.division_id) as division_id,
             coalesce(z.period, w.period) as period,
             coalesce(z.consumer_class, w.consumer_class) as consumer_class,
             sums.name, sums.found, sums.expected
        from frozen z
        full join (select flow.* from flow join shut using (division_id, period)) w
          using (division_id, period, consumer_class)
       cross join lateral (values
         ('charged', coalesce(w.charged_minor, 0), coalesce(z.charged_minor, 0)),
         ('paid', coalesce(w.paid_minor, 0), coalesce(z.paid_minor, 0)),
         ('all', coalesce(w.moved_minor, 0),
          coalesce(z.charged_minor - z.paid_minor + z.adjusted_minor, 0))
       ) sums (name, found, expected)
       where sums.found <> sums.expected
    ) differing`
