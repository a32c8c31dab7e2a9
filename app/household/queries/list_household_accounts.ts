import { rows, type Bindings } from '#shared/database/sql'
import { searchKey } from '#shared/kernel/text/search_key'

export type AccountFilter = {
  divisionIds: number[]
  q: string
  balance: 'any' | 'debt' | 'advance' | 'zero'
  sort: 'number' | 'name' | 'address' | 'balance'
  descending: boolean
  page: number
  perPage: number
}

export type ListedAccount = {
  id: string
  number: string
  name: string
  address: string
  phone: string
  balanceMinor: string
  lastReadOn: string | null
  lastPaidOn: string | null
}

type Totals = { accounts: number; debtMinor: string; advanceMinor: string }

const ORDER = {
  number: 'number',
  name: 'name',
  address: 'address',
  balance: 'balance_minor',
}

const BALANCE = {
  any: 'true',
  debt: 'coalesce(b.balance_minor, 0) > 0',
  advance: 'coalesce(b.balance_minor, 0) < 0',
  zero: 'coalesce(b.balance_minor, 0) = 0',
}

/** One page of the household accounts of some divisions, and the totals of all that the filter finds. */
export async function listHouseholdAccounts(filter: AccountFilter) {
  const { where, bindings } = conditions(filter)
  const found = `
    from personal_accounts a
    left join balances b on b.tenant_id = :tenant and b.account_id = a.id
   where a.tenant_id = :tenant and a.consumer_class = 'household'
     and a.division_id = any(:divisionIds) and ${where} and ${BALANCE[filter.balance]}`
  const order = `${ORDER[filter.sort]} ${filter.descending ? 'desc' : 'asc'}, id`
  const accounts = await rows<ListedAccount>(
    `with page as (
       select a.id, a.number, a.name, a.address, a.phone,
              coalesce(b.balance_minor, 0) as balance_minor ${found}
        order by ${order} limit :limit offset :offset)
     select page.id, number, name, address, phone, balance_minor as "balanceMinor",
            read.read_on as "lastReadOn", paid.booked_on as "lastPaidOn"
       from page
       left join lateral (
         select r.read_on from service_points s
           join readings r on r.tenant_id = :tenant and r.service_point_id = s.id
          where s.tenant_id = :tenant and s.account_id = page.id and r.status = 'accepted'
          order by r.read_on desc limit 1) read on true
       left join lateral (
         select p.booked_on from payments p
          where p.tenant_id = :tenant and p.account_id = page.id and p.status = 'posted'
          order by p.paid_at desc limit 1) paid on true
      order by ${order}`,
    { ...bindings, limit: filter.perPage, offset: (filter.page - 1) * filter.perPage }
  )
  const [totals] = await rows<Totals>(
    `select count(*)::int as accounts,
            coalesce(sum(greatest(b.balance_minor, 0)), 0)::text as "debtMinor",
            coalesce(sum(least(b.balance_minor, 0)), 0)::text as "advanceMinor" ${found}`,
    bindings
  )
  return { accounts, totals: totals! }
}

/** Digits are looked up as a number or a phone, everything else as words of the name and address. */
function conditions({ q, divisionIds }: AccountFilter): { where: string; bindings: Bindings } {
  const text = q.trim()
  const digits = text.replace(/[\s+()-]/g, '')
  if (text === '') return { where: 'true', bindings: { divisionIds } }
  if (/^\d{3,}$/.test(digits)) {
    const phone = digits.length === 9 ? `998${digits}` : digits
    return {
      where: '((a.number >= :digits and a.number < :after) or a.phone = :phone)',
      bindings: { divisionIds, digits, after: `${digits}~`, phone },
    }
  }
  const tokens = searchKey(text).split(' ').filter(Boolean)
  return {
    where: 'a.id in (select s.account_id from search_accounts(:tokens, 2000) s)',
    bindings: { divisionIds, tokens },
  }
}
