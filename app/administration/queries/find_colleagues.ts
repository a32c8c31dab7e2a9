import { rows } from '#shared/database/sql'
import type { Named } from '#administration/names'

export type Colleague = { id: string; fullName: string; login: string; home: Named }

const MOST = 10

/** Active people of some divisions by name or login, while one types. */
export function findColleagues(q: string, divisionIds: readonly number[]): Promise<Colleague[]> {
  return rows<Colleague>(
    `select u.id, u.full_name as "fullName", u.login,
            jsonb_build_object('nameUz', d.name_uz, 'nameCyrl', d.name_cyrl,
                               'nameRu', d.name_ru) as home
       from users u
       join divisions d on d.tenant_id = :tenant and d.id = u.division_id
      where u.tenant_id = :tenant and u.status = 'active'
        and u.division_id = any(:divisionIds::int[])
        and strpos(lower(u.login || ' ' || u.full_name), lower(:q)) > 0
      order by u.full_name limit :most`,
    { q, divisionIds, most: MOST }
  )
}
