import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { postDrawer } from '#payments/actions/post_drawer'
import { lockDesk } from '#payments/queries/lock_desk'
import { lockDrawer } from '#payments/queries/lock_drawer'

export type ShiftCorrection = {
  shiftId: string
  kind: 'over' | 'short'
  amountMinor: bigint
  number: string
  reason: string
}

/**
 * Puts a closed shift right by a document of today: money found or missing afterwards. Its Z report
 * stays as it was; the drawer that gains or loses the money is the desk's of today.
 *
 * @throws E_SHIFT_UNKNOWN · E_SHIFT_STILL_OPEN · E_DRAWER_TOO_LITTLE · E_PERIOD_CLOSED
 */
export async function correctShift(correction: ShiftCorrection): Promise<string> {
  const { shiftId: correctsId, kind, number, reason } = correction
  const closed = await one<{ deskId: number; status: string }>(
    `select desk_id as "deskId", status from cashier_shifts
      where tenant_id = :tenant and id = :correctsId`,
    { correctsId }
  )
  if (!closed) throw new DomainException('E_SHIFT_UNKNOWN', {}, 404)
  if (closed.status === 'open') throw new DomainException('E_SHIFT_STILL_OPEN')
  const desk = await lockDesk(closed.deskId)
  const { shiftId, drawerMinor } = await lockDrawer(desk, { overseer: true })
  const amountMinor = kind === 'over' ? correction.amountMinor : -correction.amountMinor
  if (drawerMinor + amountMinor < 0n) throw new DomainException('E_DRAWER_TOO_LITTLE')
  return postDrawer({
    ...{ kind, number, reason, shiftId, correctsId, amountMinor },
    deskId: desk.id,
    divisionId: desk.divisionId,
  })
}
