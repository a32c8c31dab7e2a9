import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

export type ListedGroup = {
  id: number
  name: string
  note: string
  closedOn: IsoDate | null
  members: number
  grants: number
}

/** All groups of the tenant, open ones first, with what is in force today. */
export function listGroups(today: IsoDate, q = ''): Promise<ListedGroup[]> {
  return rows<ListedGroup>(
    `select s.id, s.name, s.note, s.closed_on as "closedOn",
            (select count(*)::int from group_members m
              where m.tenant_id = :tenant and m.group_id = s.id and m.valid_from <= :today
                and (m.valid_to is null or m.valid_to > :today)) as members,
            (select count(*)::int from grants g
              where g.tenant_id = :tenant and g.group_id = s.id and g.valid_from <= :today
                and (g.valid_to is null or g.valid_to > :today)) as grants
       from groups s
      where s.tenant_id = :tenant and (:q = '' or strpos(lower(s.name), lower(:q)) > 0)
      order by s.closed_on nulls first, s.name`,
    { today, q }
  )
}
