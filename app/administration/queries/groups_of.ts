import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'

export type Membership = { id: number; name: string; validFrom: IsoDate; validTo: IsoDate | null }

/** The groups of a person, those that he left too. */
export function groupsOf(userId: string): Promise<Membership[]> {
  return rows<Membership>(
    `select s.id, s.name, m.valid_from as "validFrom", m.valid_to as "validTo"
       from group_members m
       join groups s on s.tenant_id = :tenant and s.id = m.group_id
      where m.tenant_id = :tenant and m.user_id = :userId
      order by m.valid_from desc, s.name`,
    { userId }
  )
}
