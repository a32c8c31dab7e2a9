import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { Named } from '#administration/names'

export type ListedGrant = {
  id: string
  kind: 'own' | 'temporary' | 'substitute'
  validFrom: IsoDate
  validTo: IsoDate | null
  reason: string
  endReason: string | null
  divisionId: number | null
  division: Named | null
  role: Named | null
  /** The group through which it is held. */
  group: { id: number; name: string } | null
  /** Who is absent; who gave it. */
  absent: string | null
  grantedBy: string | null
}

type Holder = { userId: string | null; groupId: number | null }

const names = (of: string) => `case when ${of}.id is null then null else jsonb_build_object(
  'nameUz', ${of}.name_uz, 'nameCyrl', ${of}.name_cyrl, 'nameRu', ${of}.name_ru) end`

const GRANTS = `
  with held as (
    select g.*, null::int as through from grants g
     where g.tenant_id = :tenant
       and (g.user_id = :userId::bigint or g.group_id = :groupId::int)
    union all
    select g.*, g.group_id from grants g
     where g.tenant_id = :tenant and :userId::bigint is not null and g.group_id in (
       select m.group_id from group_members m
        where m.tenant_id = :tenant and m.user_id = :userId::bigint
          and (m.valid_to is null or m.valid_to > :today))
  )
  select g.id, g.kind, g.valid_from as "validFrom", g.valid_to as "validTo", g.reason,
         g.end_reason as "endReason", g.division_id as "divisionId", ${names('d')} as division,
         ${names('r')} as role, absent.full_name as absent, giver.full_name as "grantedBy",
         case when s.id is null then null
              else jsonb_build_object('id', s.id, 'name', s.name) end as "group"
    from held g
    left join divisions d on d.tenant_id = :tenant and d.id = g.division_id
    left join roles r on r.tenant_id = :tenant and r.id = g.role_id
    left join groups s on s.tenant_id = :tenant and s.id = g.through
    left join users absent on absent.tenant_id = :tenant and absent.id = g.substitutes_user_id
    left join users giver on giver.tenant_id = :tenant and giver.id = g.granted_by
   order by g.valid_from desc, g.id desc`

/** Everything a person or a group was ever given, newest first; a person's also through groups. */
export function grantsOf({ userId, groupId }: Holder, today: IsoDate): Promise<ListedGrant[]> {
  return rows<ListedGrant>(GRANTS, { userId, groupId, today })
}
