import { one } from '#shared/database/sql'
import type { Counts } from '#payments/rules/count_drawer'
import { shiftTotals } from '#payments/queries/shift_totals'
import { drawerMinor } from '#payments/rules/drawer_minor'
import type { ShiftTotals, Sum } from '#payments/rules/drawer_minor'

export type ShiftCard = {
  id: string
  number: string | null
  deskId: number
  desk: string
  divisionId: number
  /** As `recorded_by` says it. */
  cashier: string
  cashierName: string
  status: 'open' | 'closed'
  openedOn: string
  openedAt: string
  closedAt: string | null
  floatMinor: bigint
  /** What should lie in the drawer: now, or when it was counted. */
  expectedMinor: bigint
  countedMinor: bigint | null
  leftMinor: bigint | null
  counts: Counts | null
  note: string | null
  totals: ShiftTotals
}

type Kept = 'floatMinor' | 'expectedMinor' | 'countedMinor' | 'leftMinor' | 'totals'
type Row = Omit<ShiftCard, Kept | 'openedAt' | 'closedAt'> & {
  float: string
  expected: string | null
  counted: string | null
  left: string | null
  told: ToldTotals | null
  opened_at: Date
  closed_at: Date | null
}

type Wanted = { id: string; divisionIds: readonly number[] }

/** A shift with what it comes to: of a closed one, what its Z report says; null when out of reach. */
export async function shiftCard({ id, divisionIds }: Wanted): Promise<ShiftCard | null> {
  const row = await one<Row>(
    `select s.id, s.number, s.desk_id as "deskId", d.title as desk, s.division_id as "divisionId",
            s.cashier, s.cashier_name as "cashierName", s.status, s.opened_on as "openedOn",
            s.opened_at, s.closed_at, s.float_minor as float, s.expected_minor as expected,
            s.counted_minor as counted, s.left_minor as left, s.counts, s.note, s.totals as told
       from cashier_shifts s
       join cash_desks d on d.tenant_id = :tenant and d.id = s.desk_id
      where s.tenant_id = :tenant and s.id = :id and s.division_id = any(:divisionIds)`,
    { id, divisionIds }
  )
  return row && cardOf(row)
}

async function cardOf(row: Row): Promise<ShiftCard> {
  const { float, expected, counted, left, told, opened_at, closed_at, ...shift } = row
  const floatMinor = BigInt(float)
  const totals = told ? totalsOf(told) : await shiftTotals(row.id)
  return {
    ...shift,
    floatMinor,
    totals,
    expectedMinor: expected === null ? drawerMinor(floatMinor, totals) : BigInt(expected),
    countedMinor: counted === null ? null : BigInt(counted),
    leftMinor: left === null ? null : BigInt(left),
    openedAt: opened_at.toISOString(),
    closedAt: closed_at?.toISOString() ?? null,
  }
}

type ToldSum = { count: number; minor: string }
type ToldTotals = Omit<ShiftTotals, 'taken' | 'returned' | 'documents'> &
  Record<'taken' | 'returned', { cash: ToldSum; card: ToldSum }> & {
    documents: Record<string, ToldSum>
  }

/** Sums are kept as text: JSON knows no integers of this size. */
function totalsOf({ taken, returned, documents, ...receipts }: ToldTotals): ShiftTotals {
  return {
    taken: { cash: sumOf(taken.cash), card: sumOf(taken.card) },
    returned: { cash: sumOf(returned.cash), card: sumOf(returned.card) },
    documents: Object.fromEntries(
      Object.entries(documents).map(([kind, sum]) => [kind, sumOf(sum)])
    ),
    ...receipts,
  }
}

const sumOf = ({ count, minor }: ToldSum): Sum => ({ count, minor: BigInt(minor) })
