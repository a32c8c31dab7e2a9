import { rows } from '#shared/database/sql'
import { findAccounts } from '#accounts/queries/find_accounts'

export type Payer = {
  id: string
  number: string
  name: string
  address: string
  /** Debt above zero, advance below. */
  balanceMinor: string
}

type Search = { q: string; divisionIds: number[] }

const ENDING = /^\d{1,6}$/
const MOST = 8

/**
 * Who may be paying, by as little as a cashier types: the last digits of the number (numbers of a
 * district differ in them only), else the number, phone, name or address.
 */
export async function findPayers({ q, divisionIds }: Search): Promise<Payer[]> {
  const byEnding = ENDING.test(q) ? await idsByEnding(q, divisionIds) : []
  const found = await findAccounts({ query: q, divisionIds, limit: MOST })
  const ids = [...new Set([...byEnding, ...found.map(({ id }) => id)])].slice(0, MOST)
  return payersById(ids)
}

/** Account numbers are the division's code and six digits. */
async function idsByEnding(q: string, divisionIds: number[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select a.id from divisions d
       join personal_accounts a on a.tenant_id = :tenant and a.number = d.code || :ending
      where d.tenant_id = :tenant and d.id = any(:divisionIds) and a.status = 'active'
      order by a.number`,
    { ending: q.padStart(6, '0'), divisionIds }
  )
  return found.map(({ id }) => id)
}

function payersById(ids: string[]): Promise<Payer[]> {
  return rows<Payer>(
    `select a.id, a.number, a.name, a.address,
            coalesce(b.balance_minor, 0)::text as "balanceMinor"
       from unnest(:ids::bigint[]) with ordinality as wanted(id, place)
       join personal_accounts a on a.tenant_id = :tenant and a.id = wanted.id
        and a.status = 'active'
       left join balances b on b.tenant_id = :tenant and b.account_id = a.id
      order by wanted.place`,
    { ids }
  )
}
