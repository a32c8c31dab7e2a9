import { rows } from '#shared/database/sql'
import type { Period } from '#shared/kernel/calendar'

export type DivisionMonths = {
  id: number
  isRegion: boolean
  nameUz: string
  nameCyrl: string
  nameRu: string
  closed: Period[]
}

/** The region and its districts among the divisions, with those of the months that are closed. */
export function monthsOfDivisions(divisionIds: readonly number[], months: readonly Period[]) {
  return rows<DivisionMonths>(
    `select d.id, d.parent_id is null as "isRegion", d.name_uz as "nameUz",
            d.name_cyrl as "nameCyrl", d.name_ru as "nameRu",
            coalesce(array_agg(p.period::text) filter (where p.state = 'closed'), '{}') as closed
       from divisions d
       left join periods p on p.tenant_id = :tenant and p.division_id = d.id
        and p.period = any(:months::date[])
      where d.tenant_id = :tenant and d.id = any(:divisionIds) and d.closed_on is null
        and (d.parent_id is null or d.kind = 'district')
      group by d.tenant_id, d.id order by d.parent_id is not null, d.position, d.code, d.id`,
    { divisionIds, months }
  )
}
