import { one } from '#shared/database/sql'
import { faultsBy } from '#ledger/queries/faults_by'
import { historyMonths } from '#ledger/queries/history_months'
import type { Checkpoint } from '#ledger/queries/last_checkpoint'
import { SINCE } from '#ledger/queries/posted_since'
import type { LedgerVerdict } from '#ledger/queries/verify_ledger'

type Row = Record<'transactions' | 'entries' | 'debit' | 'snapshot', string> & {
  accounts: string[]
}

/**
 * Checks what was posted since a checkpoint, and the balances that it moved against all their
 * entries. The rest of the ledger is believed; a full check counts it again.
 */
export async function verifyRecent(checkpoint: Checkpoint): Promise<LedgerVerdict> {
  const since = { snapshot: checkpoint.snapshot, verifiedAt: checkpoint.verifiedAt }
  const recent = (await one<Row>(COUNTED, since))!
  const { accounts } = recent
  const months = historyMonths()
  const faults = [
    ...(await faultsBy([UNBALANCED, POSTED_INTO_CLOSED], since)),
    ...(await faultsBy([BALANCES, BUCKETS], { accounts, months })),
  ]
  return {
    entries: Number(recent.entries),
    transactions: Number(recent.transactions),
    accounts: accounts.length,
    faults,
    totals: {
      transactions: checkpoint.transactions + BigInt(recent.transactions),
      entries: checkpoint.entries + BigInt(recent.entries),
      debitMinor: checkpoint.debitMinor + BigInt(recent.debit),
      snapshot: recent.snapshot,
    },
  }
}

const RECENT = `
  select e.transaction_id, e.period, e.account_id, e.amount_minor
    from ledger_transactions t
    join entries e on e.tenant_id = :tenant and e.period = t.period and e.transaction_id = t.id
   where t.tenant_id = :tenant and ${SINCE}`

const COUNTED = `
  with recent as materialized (${RECENT})
  select (select count(*) from ledger_transactions t where t.tenant_id = :tenant and ${SINCE})
           as transactions,
         count(*) as entries, coalesce(sum(greatest(amount_minor, 0)), 0)::bigint as debit,
         coalesce(array_agg(distinct account_id::text) filter (where account_id <> 0), '{}')
           as accounts,
         pg_current_snapshot()::text as snapshot
    from recent`

const UNBALANCED = `
  select 'unbalanced_transaction' as fault, transaction_id::text as id,
         sum(amount_minor)::bigint as found, 0::bigint as expected
    from (${RECENT}) recent group by transaction_id having sum(amount_minor) <> 0`

/** A month that is closed now got an entry that its last frozen report has not seen. */
const POSTED_INTO_CLOSED = `
  select 'posted_into_closed', t.id::text, sum(e.amount_minor)::bigint, 0::bigint
    from ledger_transactions t
    join entries e on e.tenant_id = :tenant and e.period = t.period and e.transaction_id = t.id
    join balances b on b.tenant_id = :tenant and b.account_id = e.account_id
    join periods p on p.tenant_id = :tenant and p.division_id = b.division_id
     and p.period = e.period and p.state = 'closed'
    join lateral (
      select f.snapshot from frozen_periods f
        join frozen_totals z on z.tenant_id = :tenant and z.frozen_id = f.id
         and z.division_id = b.division_id
       where f.tenant_id = :tenant and f.period = e.period order by f.id desc limit 1
    ) f on true
   where t.tenant_id = :tenant and ${SINCE}
     and not pg_visible_in_snapshot(t.xid::text::xid8, f.snapshot::pg_snapshot)
   group by t.id`

const BALANCES = `
  select 'balance_differs' as fault, b.account_id::text as id, b.balance_minor as found,
         coalesce(e.balance_minor, 0) as expected
    from balances b
    left join (select account_id, sum(amount_minor)::bigint as balance_minor from entries
                where tenant_id = :tenant and period = any(:months::date[])
                  and account_id = any(:accounts::bigint[]) group by account_id) e
      using (account_id)
   where b.tenant_id = :tenant and b.account_id = any(:accounts::bigint[])
     and b.balance_minor <> coalesce(e.balance_minor, 0)`

const BUCKETS = `
  select 'buckets_differ', account_id::text, d0 + d1 + d2 + d3 + d4, greatest(balance_minor, 0)
    from balances
   where tenant_id = :tenant and account_id = any(:accounts::bigint[])
     and d0 + d1 + d2 + d3 + d4 <> greatest(balance_minor, 0)`
