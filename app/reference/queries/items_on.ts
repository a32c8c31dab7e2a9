import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { Facts } from '#reference/rules/check_facts'

export type ItemOn = {
  id: string
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  facts: Facts
  origin: 'centre' | 'local'
}

/** The items of a classifier in force on a day; the region's own edition in place of the centre's. */
export function itemsOn(classifier: string, on: IsoDate): Promise<ItemOn[]> {
  return rows<ItemOn>(
    `select distinct on (code) id, code, name_uz as "nameUz", name_cyrl as "nameCyrl",
            name_ru as "nameRu", facts, origin
       from reference_items
      where tenant_id = :tenant and classifier = :classifier
        and valid_from <= :on and (valid_to is null or valid_to > :on)
      order by code, origin = 'local' desc`,
    { classifier, on }
  )
}
