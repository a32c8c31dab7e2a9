import type { IsoDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import type Building from '#reference/models/building'

type Closing = { on: IsoDate; act: string; reason: string }

/** @throws E_ITEM_CLOSES_BEFORE when the day is not after its beginning, or it has ended by then */
export async function closeBuilding(building: Building, { on, act, reason }: Closing) {
  if (building.validTo !== null || on <= building.validFrom) {
    throw new DomainException('E_ITEM_CLOSES_BEFORE', { on })
  }
  await building.merge({ validTo: on }).save()
  await audit({
    action: 'building.closed',
    subject: { kind: 'building', id: building.id },
    reason,
    before: { number: building.number, validTo: null },
    after: { validTo: on, act },
  })
}
