import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { deskDrawer } from '#payments/queries/desk_drawer'
import { lockDesk } from '#payments/queries/lock_desk'
import { openShiftAt } from '#payments/queries/open_shift_of'

type ToClose = { deskId: number; reason: string }

/**
 * Gives a cash desk up, once nobody works there and its drawer is empty.
 *
 * @throws E_DESK_IN_WORK · E_DRAWER_NOT_EMPTY · what lockDesk throws
 */
export async function closeDesk({ deskId, reason }: ToClose): Promise<void> {
  await lockDesk(deskId)
  if (await openShiftAt(deskId)) throw new DomainException('E_DESK_IN_WORK')
  if ((await deskDrawer(deskId)) !== 0n) throw new DomainException('E_DRAWER_NOT_EMPTY')
  await affect(
    `update cash_desks set closed_on = :today where tenant_id = :tenant and id = :deskId`,
    { deskId, today: clock.today() }
  )
  await audit({
    action: 'cash_desk.closed',
    subject: { kind: 'cash_desk', id: String(deskId) },
    reason,
  })
}
