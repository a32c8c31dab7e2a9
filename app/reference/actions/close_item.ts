import type { IsoDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import type { Origin } from '#reference/actions/change_rule'
import ReferenceItem from '#reference/models/reference_item'

type Closing = { id: string; origin: Origin; on: IsoDate; act: string; reason: string }

/**
 * Ends an item: from that day on nobody can choose it. What was written with it stays as it is.
 *
 * @throws E_ITEM_OF_CENTRE when a region closes what is not its own · E_ITEM_CLOSES_BEFORE when the
 *   day is not after its beginning, or it has ended by then
 */
export async function closeItem({ id, origin, on, act, reason }: Closing): Promise<ReferenceItem> {
  const item = await ReferenceItem.query().where('id', id).forUpdate().firstOrFail()
  if (item.origin !== origin) throw new DomainException('E_ITEM_OF_CENTRE')
  const { validFrom, validTo } = item
  if (on <= validFrom || (validTo !== null && validTo <= on)) {
    throw new DomainException('E_ITEM_CLOSES_BEFORE', { on })
  }
  await item.merge({ validTo: on }).save()
  await audit({
    action: 'item.closed',
    subject: { kind: 'item', id },
    reason,
    before: { classifier: item.classifier, code: item.code, validTo },
    after: { validTo: on, act },
  })
  return item
}
