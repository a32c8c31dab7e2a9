import { one } from '#shared/database/sql'
import type { Shift } from '#payments/shift'

type Row = Omit<Shift, 'floatMinor'> & { float: string }

/** `share`: it stays open until the transaction ends. `update`: nobody else moves its drawer. */
type Lock = 'none' | 'share' | 'update'
const LOCKS: Record<Lock, string> = { none: '', share: 'for share', update: 'for update' }

/** The open shift of a cashier, or null. */
export function openShiftOf(cashier: string, lock: Lock = 'none'): Promise<Shift | null> {
  return found(`cashier = :key`, cashier, lock)
}

/** The open shift of a desk, or null. */
export function openShiftAt(deskId: number, lock: Lock = 'none'): Promise<Shift | null> {
  return found(`desk_id = :key`, deskId, lock)
}

/** An open shift by its id, or null. */
export function openShift(id: string, lock: Lock = 'none'): Promise<Shift | null> {
  return found(`id = :key`, id, lock)
}

async function found(where: string, key: string | number, lock: Lock): Promise<Shift | null> {
  const row = await one<Row>(
    `select id, desk_id as "deskId", division_id as "divisionId", cashier,
            opened_on as "openedOn", float_minor as float
       from cashier_shifts
      where tenant_id = :tenant and ${where} and status = 'open' ${LOCKS[lock]}`,
    { key }
  )
  if (!row) return null
  const { float, ...shift } = row
  return { ...shift, floatMinor: BigInt(float) }
}
