import { one, rows } from '#shared/database/sql'

export type LedgerFault = {
  fault: 'unbalanced_transaction' | 'balance_differs' | 'buckets_differ' | 'no_balance_row'
  /** The transaction or the personal account. */
  subjectId: string
  foundMinor: bigint
  expectedMinor: bigint
}

export type LedgerVerdict = {
  entries: number
  transactions: number
  accounts: number
  faults: LedgerFault[]
}

const MOST_SHOWN = 100

/**
 * Compares the ledger with itself: every transaction sums to zero, every balance is the sum of its
 * entries, the ages add up to the debt. A full scan of the region.
 */
export async function verifyLedger(): Promise<LedgerVerdict> {
  const counts = await one<Record<'entries' | 'transactions' | 'accounts', string>>(
    `select (select count(*) from entries where tenant_id = :tenant) as entries,
            (select count(*) from ledger_transactions where tenant_id = :tenant) as transactions,
            (select count(*) from balances where tenant_id = :tenant) as accounts`
  )
  const found = await rows<{
    fault: LedgerFault['fault']
    id: string
    found: string
    expected: string
  }>(`${UNBALANCED} union all ${BALANCES} union all ${BUCKETS} limit :most`, { most: MOST_SHOWN })
  return {
    entries: Number(counts!.entries),
    transactions: Number(counts!.transactions),
    accounts: Number(counts!.accounts),
    faults: found.map((row) => ({
      fault: row.fault,
      subjectId: row.id,
      foundMinor: BigInt(row.found),
      expectedMinor: BigInt(row.expected),
    })),
  }
}

const UNBALANCED = `
  select 'unbalanced_transaction' as fault, transaction_id as id,
         sum(amount_minor)::bigint as found, 0::bigint as expected
    from entries where tenant_id = :tenant
   group by transaction_id having sum(amount_minor) <> 0`

const BALANCES = `
  select case when b.account_id is null then 'no_balance_row' else 'balance_differs' end,
         coalesce(b.account_id, e.account_id), coalesce(b.balance_minor, 0),
         coalesce(e.balance_minor, 0)
    from (select account_id, balance_minor from balances where tenant_id = :tenant) b
    full join (select account_id, sum(amount_minor)::bigint as balance_minor from entries
                where tenant_id = :tenant and account_id <> 0 group by account_id) e
      using (account_id)
   where b.balance_minor is distinct from coalesce(e.balance_minor, 0)`

const BUCKETS = `
  select 'buckets_differ', account_id, d0 + d1 + d2 + d3 + d4, greatest(balance_minor, 0)
    from balances
   where tenant_id = :tenant and d0 + d1 + d2 + d3 + d4 <> greatest(balance_minor, 0)`
