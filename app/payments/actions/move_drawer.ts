import { DomainException } from '#shared/http/domain_exception'
import { postDrawer } from '#payments/actions/post_drawer'
import { DRAWER_KINDS, type DrawerKind } from '#payments/drawer'
import { lockDesk } from '#payments/queries/lock_desk'
import { lockDrawer } from '#payments/queries/lock_drawer'

export type Move = {
  deskId: number
  kind: Exclude<DrawerKind, 'over' | 'short'>
  /** Above zero, whichever way it goes. */
  amountMinor: bigint
  number: string
  reason: string
  /** Looks after desks: may move a drawer that another one works at. */
  overseer: boolean
}

/**
 * Money into or out of a drawer by a document: in the shift that is open at the desk, or between two.
 *
 * @throws E_SHIFT_OF_ANOTHER · E_DRAWER_TOO_LITTLE · E_PERIOD_CLOSED · what lockDesk throws
 */
export async function moveDrawer(move: Move): Promise<string> {
  const { kind, amountMinor, number, reason, overseer } = move
  const desk = await lockDesk(move.deskId)
  const { shiftId, drawerMinor } = await lockDrawer(desk, { overseer })
  const { into } = DRAWER_KINDS[kind]
  if (!into && amountMinor > drawerMinor) throw new DomainException('E_DRAWER_TOO_LITTLE')
  return postDrawer({
    ...{ kind, number, reason, shiftId },
    deskId: desk.id,
    divisionId: desk.divisionId,
    amountMinor: into ? amountMinor : -amountMinor,
  })
}
