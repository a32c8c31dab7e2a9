import { rows } from '#shared/database/sql'
import { searchKey } from '#shared/kernel/text/search_key'

export type FoundAccount = {
  id: string
  number: string
  name: string
  address: string
  phone: string
  divisionId: number
  consumerClass: string
}

type Search = { query: string; divisionIds: number[]; limit?: number }

const COLUMNS = `a.id, a.number, a.name, a.address, a.phone, a.division_id as "divisionId",
  a.consumer_class as "consumerClass"`
const WITHIN = `a.tenant_id = :tenant and a.division_id = any(:divisionIds)`

/**
 * Accounts by what a person remembers of them: the beginning of the number, the phone, or words of
 * the name and the address in any script and with small errors. Best first.
 */
export async function findAccounts({ query, divisionIds, limit = 8 }: Search) {
  const digits = query.replace(/[\s+()-]/g, '')
  if (/^\d{3,}$/.test(digits)) {
    const found = await byDigits(digits, divisionIds, limit)
    if (found.length > 0) return found
  }
  return byWords(query, divisionIds, limit)
}

/** Ranges and equality, because LIKE is not leakproof and would not use an index under RLS. */
function byDigits(digits: string, divisionIds: number[], limit: number): Promise<FoundAccount[]> {
  const phone = digits.length === 9 ? `998${digits}` : digits
  return rows<FoundAccount>(
    `(select ${COLUMNS} from personal_accounts a
       where ${WITHIN} and a.number >= :digits and a.number < :after order by a.number limit :limit)
     union all
     (select ${COLUMNS} from personal_accounts a
       where ${WITHIN} and a.phone = :phone and not (a.number >= :digits and a.number < :after)
       order by a.number limit :limit)
     limit :limit`,
    { digits, after: `${digits}~`, phone, divisionIds, limit }
  )
}

function byWords(query: string, divisionIds: number[], limit: number): Promise<FoundAccount[]> {
  const tokens = searchKey(query).split(' ').filter(Boolean)
  if (tokens.length === 0) return Promise.resolve([])
  return rows<FoundAccount>(
    `select ${COLUMNS} from search_accounts(:tokens, :divisionIds::int[], :limit) s
       join personal_accounts a on a.tenant_id = :tenant and a.id = s.account_id
      where ${WITHIN} order by s.score desc, a.name, a.id limit :limit`,
    { tokens, divisionIds, limit }
  )
}
