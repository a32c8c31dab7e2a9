import { one, rows } from '#shared/database/sql'

export type ListedShift = {
  id: string
  number: string | null
  desk: string
  cashier: string
  status: 'open' | 'closed'
  openedAt: string
  closedAt: string | null
  /** Cash and cards taken; null while it is open. */
  cashMinor: string | null
  cardMinor: string | null
  /** Counted less expected; null while it is open. */
  differenceMinor: string | null
}

type Row = Omit<ListedShift, 'openedAt' | 'closedAt'> & { opened_at: Date; closed_at: Date | null }

export const SHIFTS_PER_PAGE = 30

/** Shifts of these divisions, the newest first. */
export async function listShifts(divisionIds: readonly number[], page: number) {
  const total = await one<{ n: number }>(
    `select count(*)::int as n from cashier_shifts
      where tenant_id = :tenant and division_id = any(:divisionIds)`,
    { divisionIds }
  )
  const found = await rows<Row>(
    `select s.id, s.number, d.title as desk, s.cashier_name as cashier, s.status, s.opened_at,
            s.closed_at, s.totals #>> '{taken,cash,minor}' as "cashMinor",
            s.totals #>> '{taken,card,minor}' as "cardMinor",
            (s.counted_minor - s.expected_minor)::text as "differenceMinor"
       from cashier_shifts s
       join cash_desks d on d.tenant_id = :tenant and d.id = s.desk_id
      where s.tenant_id = :tenant and s.division_id = any(:divisionIds)
      order by s.id desc limit :limit offset :offset`,
    { divisionIds, limit: SHIFTS_PER_PAGE, offset: (page - 1) * SHIFTS_PER_PAGE }
  )
  const shifts: ListedShift[] = found.map(({ opened_at, closed_at, ...shift }) => ({
    ...shift,
    openedAt: opened_at.toISOString(),
    closedAt: closed_at?.toISOString() ?? null,
  }))
  return { shifts, total: total!.n }
}
