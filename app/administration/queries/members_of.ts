import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { Named } from '#administration/names'

export type Member = {
  id: string
  userId: string
  fullName: string
  login: string
  home: Named
  validFrom: IsoDate
  validTo: IsoDate | null
}

/** Who is, will be or was in a group. */
export function membersOf(groupId: number): Promise<Member[]> {
  return rows<Member>(
    `select m.id, u.id as "userId", u.full_name as "fullName", u.login,
            m.valid_from as "validFrom", m.valid_to as "validTo",
            jsonb_build_object('nameUz', d.name_uz, 'nameCyrl', d.name_cyrl,
                               'nameRu', d.name_ru) as home
       from group_members m
       join users u on u.tenant_id = :tenant and u.id = m.user_id
       join divisions d on d.tenant_id = :tenant and d.id = u.division_id
      where m.tenant_id = :tenant and m.group_id = :groupId
      order by u.full_name, m.valid_from desc`,
    { groupId }
  )
}
