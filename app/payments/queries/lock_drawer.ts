import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { deskDrawer } from '#payments/queries/desk_drawer'
import type { Desk } from '#payments/queries/lock_desk'
import { openShiftAt } from '#payments/queries/open_shift_of'
import { shiftTotals } from '#payments/queries/shift_totals'
import { drawerMinor } from '#payments/rules/drawer_minor'

type Drawer = {
  /** Null: nobody works at the desk now. */
  shiftId: string | null
  /** What should lie in it. */
  drawerMinor: bigint
}

/**
 * The drawer of a locked desk as it stands.
 *
 * @throws E_SHIFT_OF_ANOTHER when somebody else works there and the one who acts does not oversee
 */
export async function lockDrawer(desk: Desk, { overseer }: { overseer: boolean }): Promise<Drawer> {
  const shift = await openShiftAt(desk.id, 'update')
  if (!shift) return { shiftId: null, drawerMinor: await deskDrawer(desk.id) }
  if (shift.cashier !== actorText() && !overseer) throw new DomainException('E_SHIFT_OF_ANOTHER')
  const totals = await shiftTotals(shift.id)
  return { shiftId: shift.id, drawerMinor: drawerMinor(shift.floatMinor, totals) }
}
