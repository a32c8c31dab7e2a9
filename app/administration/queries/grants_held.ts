import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import type { HeldGrant } from '#administration/held_grant'

/** In force on a day: half-open, so that a grant ended today holds no more. */
const inForce = (of: string) =>
  `${of}.valid_from <= :today and (${of}.valid_to is null or ${of}.valid_to > :today)`

const HELD = `
  with held as (
    select :userId::bigint as user_id, null::bigint as stands_in
    union all
    select g.substitutes_user_id, g.id
      from grants g
      join users absent on absent.tenant_id = :tenant and absent.id = g.substitutes_user_id
       and absent.status = 'active'
     where g.tenant_id = :tenant and g.user_id = :userId and g.kind = 'substitute'
       and ${inForce('g')}
  ), mine as (
    select held.stands_in, g.* from held
      join grants g on g.tenant_id = :tenant and g.user_id = held.user_id
    union all
    select held.stands_in, g.* from held
      join group_members m on m.tenant_id = :tenant and m.user_id = held.user_id and ${inForce('m')}
      join groups s on s.tenant_id = :tenant and s.id = m.group_id
       and (s.closed_on is null or s.closed_on > :today)
      join grants g on g.tenant_id = :tenant and g.group_id = m.group_id
  )
  select mine.id as "grantId", d.id as "divisionId", d.path, r.rights,
         case when mine.stands_in is null then mine.kind else 'substitute' end as kind,
         jsonb_build_object('id', r.id, 'code', r.code, 'nameUz', r.name_uz,
                            'nameCyrl', r.name_cyrl, 'nameRu', r.name_ru) as role
    from mine
    join roles r on r.tenant_id = :tenant and r.id = mine.role_id
     and (r.closed_on is null or r.closed_on > :today)
    join divisions d on d.tenant_id = :tenant and d.id = mine.division_id
   where mine.kind <> 'substitute' and ${inForce('mine')}
   order by mine.stands_in nulls first, d.path, mine.id`

/**
 * What a person holds today: his own grants, those of his groups, and what an absent colleague holds
 * for whom he stands in. A stand-in's stand-ins are not passed on.
 */
export function grantsHeld(userId: string): Promise<HeldGrant[]> {
  return rows<HeldGrant>(HELD, { userId, today: clock.today() })
}
