import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { searchKey } from '#shared/kernel/text/search_key'
import type { ItemFilter } from '#reference/validators/item_filter'
import type { ItemOn } from '#reference/queries/items_on'

export type ItemRow = ItemOn & {
  validFrom: IsoDate
  validTo: IsoDate | null
  act: string | null
  source: string | null
  confidence: string | null
  total: number
}

type Page = { limit: number | null; offset: number }

const SORTS = { code: 'code', name: '"nameUz"', from: '"validFrom"' }

/**
 * Items of a classifier. Without `all`: what is in force on the day, one edition of a code; with it,
 * every edition there has been. Words are looked for in the code and the names, in any script.
 */
export function listItems(classifier: string, filter: ItemFilter, page: Page): Promise<ItemRow[]> {
  const tokens = searchKey(filter.query).split(' ').filter(Boolean)
  const direction = filter.sort.descending ? 'desc' : 'asc'
  return rows<ItemRow>(
    `select f.*, count(*) over ()::int as total from (
       select ${filter.all ? '' : 'distinct on (code)'}
              id, code, name_uz as "nameUz", name_cyrl as "nameCyrl", name_ru as "nameRu", facts,
              origin, valid_from as "validFrom", valid_to as "validTo", act, source, confidence,
              search_key
         from reference_items
        where tenant_id = :tenant and classifier = :classifier
          and (:all or (valid_from <= :on and (valid_to is null or valid_to > :on)))
        order by code, origin = 'local' desc, valid_from desc
     ) f
     where (:origin::text is null or f.origin = :origin)
       and f.search_key like all (select '%' || t || '%' from unnest(:tokens::text[]) t)
     order by ${SORTS[filter.sort.by]} ${direction}, code, "validFrom"
     limit :limit offset :offset`,
    { classifier, on: filter.on, all: filter.all, origin: filter.origin, tokens, ...page }
  )
}
