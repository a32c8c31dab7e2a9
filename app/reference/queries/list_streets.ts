import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { Named } from '#administration/names'

export type StreetRow = Named & {
  id: string
  kind: 'street' | 'mahalla' | 'village'
  divisionId: number
  mahalla: Named | null
  buildings: number
  validTo: IsoDate | null
  total: number
}

type Wanted = { divisionIds: number[]; kind: string | null; all: boolean; ids: string[] | null }
type Page = { descending: boolean; limit: number | null; offset: number }

/** Streets of the divisions by name, or the found ones in the order in which they were found. */
export function listStreets(wanted: Wanted, { descending, ...page }: Page): Promise<StreetRow[]> {
  const order = wanted.ids
    ? 'array_position(:ids::bigint[], s.id)'
    : `s.name_uz ${descending ? 'desc' : 'asc'}, s.id`
  return rows<StreetRow>(
    `select s.id, s.kind, s.division_id as "divisionId", s.name_uz as "nameUz",
            s.name_cyrl as "nameCyrl", s.name_ru as "nameRu", s.valid_to as "validTo",
            case when m.id is not null then jsonb_build_object(
              'nameUz', m.name_uz, 'nameCyrl', m.name_cyrl, 'nameRu', m.name_ru) end as mahalla,
            (select count(*)::int from buildings b
              where b.tenant_id = :tenant and b.street_id = s.id and b.valid_to is null) as buildings,
            count(*) over ()::int as total
       from streets s
       left join streets m on m.tenant_id = :tenant and m.id = s.mahalla_id
      where s.tenant_id = :tenant and s.division_id = any(:divisionIds::int[])
        and (:kind::text is null or s.kind = :kind)
        and (:all or s.valid_to is null)
        and (:ids::bigint[] is null or s.id = any(:ids::bigint[]))
      order by ${order} limit :limit offset :offset`,
    { ...wanted, ...page }
  )
}
