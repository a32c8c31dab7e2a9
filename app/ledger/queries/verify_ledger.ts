import { one } from '#shared/database/sql'
import type { LedgerFault } from '#ledger/ledger_fault'
import { faultsBy } from '#ledger/queries/faults_by'
import { frozenFaults } from '#ledger/queries/frozen_faults'
import { ledgerTotals, type LedgerTotals } from '#ledger/queries/ledger_totals'

export type LedgerVerdict = {
  entries: number
  transactions: number
  accounts: number
  faults: LedgerFault[]
  /** What a check without faults leaves to the next one. */
  totals: LedgerTotals
}

/**
 * Compares the ledger with itself: every transaction sums to zero, every balance is the sum of its
 * entries, the ages add up to the debt, nothing is missing that was there at the last check, closed
 * months are what was frozen of them. A full scan of the region.
 */
export async function verifyLedger(): Promise<LedgerVerdict> {
  const { found, faults } = await ledgerTotals()
  const counts = await one<{ accounts: string }>(
    `select count(*) as accounts from balances where tenant_id = :tenant`
  )
  return {
    entries: Number(found.entries),
    transactions: Number(found.transactions),
    accounts: Number(counts!.accounts),
    faults: [
      ...(await faultsBy([UNBALANCED, BALANCES, BUCKETS])),
      ...faults,
      ...(await frozenFaults()),
    ],
    totals: found,
  }
}

const UNBALANCED = `
  select 'unbalanced_transaction' as fault, transaction_id::text as id,
         sum(amount_minor)::bigint as found, 0::bigint as expected
    from entries where tenant_id = :tenant
   group by transaction_id having sum(amount_minor) <> 0`

const BALANCES = `
  select case when b.account_id is null then 'no_balance_row' else 'balance_differs' end,
         coalesce(b.account_id, e.account_id)::text, coalesce(b.balance_minor, 0),
         coalesce(e.balance_minor, 0)
    from (select account_id, balance_minor from balances where tenant_id = :tenant) b
    full join (select account_id, sum(amount_minor)::bigint as balance_minor from entries
                where tenant_id = :tenant and account_id <> 0 group by account_id) e
      using (account_id)
   where b.balance_minor is distinct from coalesce(e.balance_minor, 0)`

const BUCKETS = `
  select 'buckets_differ', account_id::text, d0 + d1 + d2 + d3 + d4, greatest(balance_minor, 0)
    from balances
   where tenant_id = :tenant and d0 + d1 + d2 + d3 + d4 <> greatest(balance_minor, 0)`
