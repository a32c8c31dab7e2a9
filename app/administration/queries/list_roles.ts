import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { Named } from '#administration/names'
import type { Right } from '#administration/rights'

export type ListedRole = Named & {
  id: number
  code: string
  note: string
  rights: Right[]
  closedOn: IsoDate | null
  /** Active people who hold it today, by a grant of their own or of a group. */
  people: number
}

/** All roles of the tenant in the order of their making, open ones first. */
export function listRoles(today: IsoDate): Promise<ListedRole[]> {
  return rows<ListedRole>(
    `select r.id, r.code, r.note, r.rights, r.closed_on as "closedOn", r.name_uz as "nameUz",
            r.name_cyrl as "nameCyrl", r.name_ru as "nameRu",
            (select count(distinct u.id)::int from grants g
               left join group_members m on m.tenant_id = :tenant and m.group_id = g.group_id
                and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
               join users u on u.tenant_id = :tenant and u.id = coalesce(g.user_id, m.user_id)
                and u.status = 'active'
              where g.tenant_id = :tenant and g.role_id = r.id and g.valid_from <= :today
                and (g.valid_to is null or g.valid_to > :today)) as people
       from roles r
      where r.tenant_id = :tenant
      order by r.closed_on nulls first, r.id`,
    { today }
  )
}
