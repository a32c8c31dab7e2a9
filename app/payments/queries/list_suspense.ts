import { one, rows } from '#shared/database/sql'
import type { LineFacts } from '#payments/suspense'

export type ListedSuspense = {
  id: string
  bookedOn: string
  days: number
  amountMinor: string
  leftMinor: string
  status: 'open' | 'settled' | 'reversed'
  because: string
  facts: LineFacts
}

export type SuspenseFilter = { q?: string; status: string; page: number; today: string }

export const PER_PAGE = 50

/** Money in suspense, the oldest first. */
export async function listSuspense(filter: SuspenseFilter, divisionIds: readonly number[]) {
  const { q, status, page, today } = filter
  const bindings = { divisionIds, status, q: q ? `%${q.toLowerCase()}%` : null }
  const total = await one<{ n: number }>(`select count(*)::int as n ${FROM}`, bindings)
  const items = await rows<ListedSuspense>(
    `select i.id, i.booked_on as "bookedOn", :today::date - i.booked_on as days,
            i.amount_minor as "amountMinor", i.left_minor as "leftMinor", i.status, i.because, i.facts
       ${FROM} order by i.booked_on, i.id limit :limit offset :offset`,
    { ...bindings, today, limit: PER_PAGE, offset: (page - 1) * PER_PAGE }
  )
  return { total: total!.n, items }
}

const FROM = `
  from suspense_items i
 where i.tenant_id = :tenant and i.division_id = any(:divisionIds) and i.status = :status
   and (:q::text is null or lower(i.facts->>'payerName') like :q or lower(i.facts->>'purpose') like :q
        or i.facts->>'payerTaxId' like :q or i.facts->>'payerBankAccount' like :q
        or i.facts->>'account' like :q)`

export type SuspenseAge = { age: 'fresh' | 'week' | 'month' | 'old'; count: number; minor: string }

/** How much has stood for how long: up to 3 days, a week, a month, longer. */
export function suspenseAges(divisionIds: readonly number[], today: string) {
  return rows<SuspenseAge>(
    `select case when :today::date - booked_on <= 3 then 'fresh' when :today::date - booked_on <= 7
                 then 'week' when :today::date - booked_on <= 31 then 'month' else 'old' end as age,
            count(*)::int as count, sum(left_minor)::text as minor
       from suspense_items
      where tenant_id = :tenant and division_id = any(:divisionIds) and status = 'open'
      group by 1 order by min(:today::date - booked_on)`,
    { divisionIds, today }
  )
}
