import type { Bindings } from '#shared/database/sql'
import { findAccounts } from '#accounts/queries/find_accounts'
import type { AccountFilter } from '#household/validators/account_filter'
import { ofStandingRuns } from '#billing/queries/standing_invoices'

/** More than this a search does not look through: the reader is asked for another word. */
export const MOST_FOUND = 1000

export type Selection = {
  where: string
  order: string
  bindings: Bindings
  /** The search found more than it may show. */
  isCut: boolean
}

/** Tables that every selection reads: `a` account, `b` balance, `p` premise. */
export const ACCOUNTS = `personal_accounts a
  join premises p on p.tenant_id = :tenant and p.id = a.premise_id
  left join balances b on b.tenant_id = :tenant and b.account_id = a.id`

const BALANCE = 'coalesce(b.balance_minor, 0)'
const IS_READ = `exists (
  select 1 from service_points s
    join readings r on r.tenant_id = :tenant and r.service_point_id = s.id
   where s.tenant_id = :tenant and s.account_id = a.id
     and r.status in ('accepted', 'questioned') and r.read_on >= :noReadingSince)`
const isBilled = (period: string) => `exists (
  select 1 from invoices i
   where i.tenant_id = :tenant and i.period = ${period} and i.account_id = a.id
     and ${ofStandingRuns('i.run_id')})`

const BALANCES = { debt: `${BALANCE} > 0`, advance: `${BALANCE} < 0`, zero: `${BALANCE} = 0` }
const SORTS = { number: 'a.number', name: 'a.name', address: 'a.address', balance: BALANCE }

/**
 * The household accounts that a filter asks for, as the conditions and the order of a statement
 * over `ACCOUNTS`. Words are looked up first; their ids then narrow the list like any condition.
 */
export async function selectAccounts(
  filter: AccountFilter,
  divisionIds: number[]
): Promise<Selection> {
  const found = await idsFound(filter.query, divisionIds)
  const conditions = [
    `a.tenant_id = :tenant and a.division_id = any(:divisionIds) and a.consumer_class = 'household'`,
    found && 'a.id = any(:found::bigint[])',
    filter.status && 'a.status = :status',
    filter.stove && 'p.electric_stove = :isElectric',
    filter.balance && BALANCES[filter.balance],
    filter.noReadingSince && `a.status = 'active' and not ${IS_READ}`,
    filter.billed && isBilled(':billed'),
    filter.unbilled && `a.status = 'active' and not ${isBilled(':unbilled')}`,
  ]
  return {
    where: conditions.filter(Boolean).join('\n and '),
    order: orderOf(filter.sort, found !== null),
    bindings: { ...bindingsOf(filter), divisionIds, found: found ?? [] },
    isCut: found !== null && found.length >= MOST_FOUND,
  }
}

async function idsFound(query: string, divisionIds: number[]): Promise<string[] | null> {
  if (query.length === 0) return null
  const found = await findAccounts({ query, divisionIds, limit: MOST_FOUND })
  return found.map(({ id }) => id)
}

/** A search without a wish of order shows the closest first. */
function orderOf(sort: AccountFilter['sort'], isSearch: boolean): string {
  if (!sort) return isSearch ? 'array_position(:found::bigint[], a.id)' : 'a.number, a.id'
  const direction = sort.descending ? 'desc' : 'asc'
  return `${SORTS[sort.by]} ${direction}, a.id`
}

function bindingsOf({ status, stove, noReadingSince, billed, unbilled }: AccountFilter): Bindings {
  return { status, isElectric: stove === 'electric', noReadingSince, billed, unbilled }
}
