import { rows } from '#shared/database/sql'
import { divisionPathsOn } from '#administration/queries/division_paths_on'

export type TreeDivision = {
  id: number
  parentId: number | null
  kind: string
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  position: number
  closedOn: string | null
  mergedIntoId: number | null
  staff: number
  /** A change of it that waits for its day. */
  plannedOn: string | null
}

/** Divisions in reach, with how many people work in each and what is planned; parents before parts. */
export async function divisionTree(divisionIds: readonly number[], on: string | null) {
  const found = await rows<TreeDivision>(
    `select d.id, d.parent_id as "parentId", d.kind, d.code, d.name_uz as "nameUz",
            d.name_cyrl as "nameCyrl", d.name_ru as "nameRu", d.position,
            d.closed_on as "closedOn", d.merged_into_id as "mergedIntoId",
            coalesce(u.staff, 0)::int as staff, m.from_on as "plannedOn"
       from divisions d
       left join (select division_id, count(*) as staff from users
                   where tenant_id = :tenant and status = 'active' group by division_id) u
         on u.division_id = d.id
       left join division_moves m
         on m.tenant_id = :tenant and m.division_id = d.id and m.state = 'planned'
      where d.tenant_id = :tenant and d.id = any(:divisionIds)
        and (:on::date is null or d.opened_on is null or d.opened_on <= :on)
      order by d.position, d.code, d.id`,
    { divisionIds, on }
  )
  return on === null ? found : asOf(found, on)
}

/** The same people and names under the parents of an earlier day. */
async function asOf(divisions: TreeDivision[], on: string): Promise<TreeDivision[]> {
  const paths = await divisionPathsOn(on)
  return divisions.map((division) => ({
    ...division,
    parentId: parentIn(paths.get(division.id)) ?? null,
    closedOn: division.closedOn && division.closedOn <= on ? division.closedOn : null,
    mergedIntoId: division.closedOn && division.closedOn <= on ? division.mergedIntoId : null,
  }))
}

function parentIn(path = ''): number | undefined {
  const ids = path.split('.').filter(Boolean)
  const parent = ids.at(-2)
  return parent === undefined ? undefined : Number(parent)
}
