import { clock } from '#shared/clock'
import type { IsoDate } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { searchKey } from '#shared/kernel/text/search_key'
import { audit } from '#administration/actions/audit'
import type { Origin } from '#reference/actions/change_rule'
import ReferenceItem from '#reference/models/reference_item'
import { classifierNamed } from '#reference/queries/classifier_named'
import type { Facts } from '#reference/rules/check_facts'
import { placeDated, type Placed } from '#reference/rules/place_dated'

export type NewItem = {
  classifier: string
  code: string
  origin: Origin
  nameUz: string
  nameCyrl: string
  nameRu: string
  facts: Facts
  validFrom: IsoDate
  validTo: IsoDate | null
  act: string | null
  reason: string | null
  source: string | null
}

/**
 * An item of a classifier as it is from a day on: a new one, or a new edition of one that is there,
 * whose former edition ends that day. A region's own edition goes before the centre's.
 *
 * @throws E_ITEM_NOT_LOCAL when a region may have no items of its own here · E_ITEM_NOT_OVERRIDABLE
 *   when it may not put its own in place of the centre's · E_ITEM_FROM_TAKEN · E_ITEM_OVERLAPS
 */
export async function putItem(item: NewItem): Promise<string> {
  const editions = await ReferenceItem.query()
    .where({ classifier: item.classifier, code: item.code })
    .forUpdate()
  assertAllowed(item, editions)
  const own = editions.filter(({ origin }) => origin === item.origin)
  const placed = placeDated(own, item, clock.today())
  if ('refused' in placed) {
    const refusal = placed.refused === 'taken' ? 'E_ITEM_FROM_TAKEN' : 'E_ITEM_OVERLAPS'
    throw new DomainException(refusal, { code: item.code, on: placed.on })
  }
  const before = placed.replaced ?? placed.closed
  const id = await put(item, placed)
  await audit({
    action: before ? 'item.changed' : 'item.added',
    subject: { kind: 'item', id },
    reason: item.reason ?? undefined,
    before: before ? factsOf(before) : undefined,
    after: { ...factsOf(item), ...placed.days },
  })
  return id
}

function assertAllowed({ classifier, origin }: NewItem, editions: readonly ReferenceItem[]) {
  if (origin === 'centre') return
  const { local } = classifierNamed(classifier)
  if (local === 'none') throw new DomainException('E_ITEM_NOT_LOCAL')
  if (local !== 'overrides' && editions.some((one) => one.origin === 'centre')) {
    throw new DomainException('E_ITEM_NOT_OVERRIDABLE')
  }
}

async function put(item: NewItem, placed: Exclude<Placed<ReferenceItem>, { refused: string }>) {
  const { closed, replaced, resumed, days } = placed
  if (closed) {
    const { id: _, tenantId: __, recordedAt: ___, ...copy } = closed.$attributes
    await closed.merge({ validTo: days.validFrom }).save()
    if (resumed) await ReferenceItem.create({ ...copy, ...resumed })
  }
  const fields = { ...item, ...days, searchKey: itemKey(item), confidence: null }
  if (replaced) return (await replaced.merge(fields).save()).id
  return (await ReferenceItem.create(fields)).id
}

function itemKey({ code, nameUz, nameRu }: NewItem) {
  return searchKey(`${code} ${nameUz} ${nameRu}`)
}

type Edition = Pick<ReferenceItem, 'classifier' | 'code' | 'origin' | 'nameUz' | 'nameCyrl'> &
  Pick<ReferenceItem, 'nameRu' | 'facts' | 'validFrom' | 'validTo' | 'act' | 'source'>

function factsOf(item: Edition) {
  const { classifier, code, origin, nameUz, nameCyrl, nameRu, facts } = item
  const { validFrom, validTo, act, source } = item
  const names = { nameUz, nameCyrl, nameRu }
  return { classifier, code, origin, ...names, facts, validFrom, validTo, act, source }
}
