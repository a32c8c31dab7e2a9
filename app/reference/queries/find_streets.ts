import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import { searchKey } from '#shared/kernel/text/search_key'

export type FoundStreet = {
  id: string
  kind: 'street' | 'mahalla' | 'village'
  divisionId: number
  nameUz: string
  nameCyrl: string
  nameRu: string
  /** The old name by which it was found, when it is not the name of today. */
  formerUz: string | null
  mahallaUz: string | null
  validTo: IsoDate | null
}

type Search = { query: string; divisionIds: number[]; limit?: number }

/**
 * Streets by a name they have or had, in any script, with any apostrophe and small errors; best
 * first. A merged street leads to the one it went into.
 */
export function findStreets({ query, divisionIds, limit = 10 }: Search): Promise<FoundStreet[]> {
  const tokens = searchKey(query).split(' ').filter(Boolean)
  if (tokens.length === 0) return Promise.resolve([])
  return rows<FoundStreet>(FIND, { tokens, divisionIds, most: limit * 3, limit })
}

/** A merged street may have been merged into one that was merged itself. */
const FIND = `
  with recursive hit as (
    select f.street_id, f.name_id, f.score, s.merged_into, 0 as step
      from search_streets(:tokens::text[], :divisionIds::int[], :most) f
      join streets s on s.tenant_id = :tenant and s.id = f.street_id
    union all
    select s.id, h.name_id, h.score, s.merged_into, h.step + 1
      from hit h join streets s on s.tenant_id = :tenant and s.id = h.merged_into
     where h.step < 10
  ), best as (
    select distinct on (street_id) street_id, name_id, score, step from hit
     where merged_into is null order by street_id, score desc, step
  )
  select s.id, s.kind, s.division_id as "divisionId", s.name_uz as "nameUz",
         s.name_cyrl as "nameCyrl", s.name_ru as "nameRu", s.valid_to as "validTo",
         case when n.street_id <> s.id or n.valid_to is not null then n.name_uz end as "formerUz",
         m.name_uz as "mahallaUz"
    from best b
    join streets s on s.tenant_id = :tenant and s.id = b.street_id
    join street_names n on n.tenant_id = :tenant and n.id = b.name_id
    left join streets m on m.tenant_id = :tenant and m.id = s.mahalla_id
   where s.division_id = any(:divisionIds::int[])
   order by b.score desc, s.name_uz, s.id limit :limit`
