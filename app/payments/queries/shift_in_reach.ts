import { DomainException } from '#shared/http/domain_exception'
import { shiftCard, type ShiftCard } from '#payments/queries/shift_card'

/**
 * A shift of divisions where its reader may act.
 *
 * @throws E_SHIFT_UNKNOWN
 */
export async function shiftInReach(id: string, divisionIds: readonly number[]): Promise<ShiftCard> {
  const shift = await shiftCard({ id, divisionIds })
  if (!shift) throw new DomainException('E_SHIFT_UNKNOWN', {}, 404)
  return shift
}
