import { one } from '#shared/database/sql'

/** All that could have changed of a region's money, as one text; inside its scope. */
export async function moneyDigest(): Promise<string> {
  const found = await one<{ digest: string }>(
    `select md5(concat_ws('|', ${TABLES.map(rowsAsText).join(', ')})) as digest`
  )
  return found!.digest
}

const TABLES = [
  ['entries', 'transaction_id, line'],
  ['ledger_transactions', 'id'],
  ['balances', 'account_id'],
  ['payments', 'payment_id'],
  ['payment_reversals', 'payment_id'],
  ['suspense_items', 'id'],
  ['suspense_steps', 'id'],
  ['commissions', 'id'],
  ['settlements', 'id'],
  ['settlement_days', 'settlement_id, day'],
] as const

function rowsAsText([table, order]: (typeof TABLES)[number]) {
  return `(select string_agg(t::text, ',' order by ${order}) from ${table} t
            where t.tenant_id = :tenant)`
}
