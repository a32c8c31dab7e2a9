import type { IsoDate } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import type ReferenceItem from '#reference/models/reference_item'

/** One edition of an item, with where it stands on a day. */
export function itemForCard(item: ReferenceItem, on: IsoDate, locale: string) {
  const { id, code, origin, nameUz, nameCyrl, nameRu, validFrom, validTo } = item
  const { act, source, reason, confidence } = item
  return {
    id,
    code,
    origin: origin as 'centre' | 'local',
    name: nameIn(locale, item),
    nameUz,
    nameCyrl,
    nameRu,
    facts: item.facts as Record<string, string>,
    from: validFrom,
    to: validTo,
    state: stateOf(item, on),
    act,
    source,
    reason,
    confidence,
  }
}

type State = 'planned' | 'in_force' | 'past'

function stateOf({ validFrom, validTo }: ReferenceItem, on: IsoDate): State {
  if (validFrom > on) return 'planned'
  return validTo !== null && validTo <= on ? 'past' : 'in_force'
}
