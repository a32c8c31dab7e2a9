import { clock } from '#shared/clock'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { openShiftOf } from '#payments/queries/open_shift_of'
import type { Shift } from '#payments/shift'

/**
 * The shift in which the one who acts takes money. It stays open until his transaction ends; a shift
 * is of one day, so yesterday's is closed before money of today comes in.
 *
 * @throws E_SHIFT_NOT_OPEN · E_SHIFT_OF_ANOTHER_DAY
 */
export async function shiftAtWork(lock: 'share' | 'update' = 'share'): Promise<Shift> {
  const shift = await openShiftOf(actorText(), lock)
  if (!shift) throw new DomainException('E_SHIFT_NOT_OPEN')
  if (shift.openedOn !== clock.today()) throw new DomainException('E_SHIFT_OF_ANOTHER_DAY')
  return shift
}
