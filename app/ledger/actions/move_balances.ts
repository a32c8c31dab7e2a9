import { affect, rows, type Bindings } from '#shared/database/sql'
import { addMonths, type Period } from '#shared/kernel/calendar'
import { rebuildBalances } from '#ledger/actions/rebuild_balances'

export type BalanceMoves = {
  /** SQL of rows (account_id, debit_minor, credit_minor), both ≥ 0, an account at most once. */
  from: string
  bindings?: Bindings
  /** The month that was posted to. */
  period: Period
  /** SQL that narrows `b.account_id` to the accounts of `from`, when they lie in a range. */
  within?: string
  /** False when the caller knows that nothing is credited. */
  credits?: boolean
}

/**
 * Brings balance rows up to what was just posted, in one HOT update an account: debt ages to the
 * month, debits become debt of the month, credits pay the oldest debt. Accounts that owe age even
 * when nothing was posted to them. The rules are `ageBuckets`, `oweBuckets`, `settleBuckets`; rows
 * that already stand on a later month are rebuilt from their entries instead.
 */
export async function moveBalances(moves: BalanceMoves): Promise<void> {
  await owe(moves)
  if (moves.credits ?? true) await settle(moves)
  await rebuildLater(moves)
}

async function owe({ from, bindings, period, within = 'true' }: BalanceMoves) {
  await affect(
    `update balances b set
       balance_minor = b.balance_minor + c.debit_minor,
       d0 = case b.aged_on when :m0::date then b.d0 else 0 end
          + greatest(b.balance_minor + c.debit_minor, 0) - greatest(b.balance_minor, 0),
       d1 = case b.aged_on when :m0 then b.d1 when :m1 then b.d0 else 0 end,
       d2 = case b.aged_on when :m0 then b.d2 when :m1 then b.d1 when :m2 then b.d0 else 0 end,
       d3 = case b.aged_on when :m0 then b.d3 when :m1 then b.d2 when :m2 then b.d1
                           when :m3 then b.d0 else 0 end,
       d4 = case b.aged_on when :m0 then b.d4 when :m1 then b.d4 + b.d3
                           when :m2 then b.d4 + b.d3 + b.d2
                           when :m3 then b.d4 + b.d3 + b.d2 + b.d1
                           else b.d4 + b.d3 + b.d2 + b.d1 + b.d0 end,
       aged_on = :m0, version = b.version + 1
     from ${from} c
     where b.tenant_id = :tenant and b.account_id = c.account_id and ${within}
       and b.aged_on <= :m0
       and (c.debit_minor <> 0 or (b.balance_minor > 0 and b.aged_on < :m0))`,
    { ...bindings, ...months(period) }
  )
}

async function settle({ from, bindings, period, within = 'true' }: BalanceMoves) {
  await affect(
    `update balances b set
       balance_minor = b.balance_minor - c.credit_minor,
       d4 = greatest(0, b.d4 - c.credit_minor),
       d3 = greatest(0, b.d3 - greatest(0, c.credit_minor - b.d4)),
       d2 = greatest(0, b.d2 - greatest(0, c.credit_minor - b.d4 - b.d3)),
       d1 = greatest(0, b.d1 - greatest(0, c.credit_minor - b.d4 - b.d3 - b.d2)),
       d0 = greatest(0, b.d0 - greatest(0, c.credit_minor - b.d4 - b.d3 - b.d2 - b.d1)),
       version = b.version + 1
     from ${from} c
     where b.tenant_id = :tenant and b.account_id = c.account_id and ${within}
       and c.credit_minor <> 0 and b.aged_on <= :m0`,
    { ...bindings, m0: period }
  )
}

async function rebuildLater({ from, bindings, period, within = 'true' }: BalanceMoves) {
  const later = await rows<{ account_id: string }>(
    `select b.account_id from balances b, ${from} c
      where b.tenant_id = :tenant and b.account_id = c.account_id and ${within}
        and b.aged_on > :m0 and (c.debit_minor <> 0 or c.credit_minor <> 0)`,
    { ...bindings, m0: period }
  )
  if (later.length > 0) await rebuildBalances(later.map((row) => row.account_id))
}

function months(period: Period) {
  return {
    m0: period,
    m1: addMonths(period, -1),
    m2: addMonths(period, -2),
    m3: addMonths(period, -3),
  }
}
