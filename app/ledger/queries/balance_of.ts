import { one } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'
import type { Buckets } from '#ledger/rules/buckets'

export type Balance = Buckets & {
  /** The month that `d0` stands for. */
  agedOn: Period
}

type Row = Record<'balance_minor' | 'd0' | 'd1' | 'd2' | 'd3' | 'd4', string> & { aged_on: string }

/** What an account owes now (above zero) or has paid ahead (below), with its age; null: not opened. */
export async function balanceOf(accountId: string): Promise<Balance | null> {
  const row = await one<Row>(
    `select balance_minor, d0, d1, d2, d3, d4, aged_on from balances
      where tenant_id = :tenant and account_id = :accountId`,
    { accountId }
  )
  return (
    row && {
      balanceMinor: BigInt(row.balance_minor),
      d0: BigInt(row.d0),
      d1: BigInt(row.d1),
      d2: BigInt(row.d2),
      d3: BigInt(row.d3),
      d4: BigInt(row.d4),
      agedOn: row.aged_on,
    }
  )
}
