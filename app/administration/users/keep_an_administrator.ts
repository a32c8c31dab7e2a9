import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'

/** Active people who may appoint others everywhere, by grants that do not end by themselves. */
const LASTING = `
  with holders as (
    select g.user_id, g.role_id, g.division_id from grants g
     where g.tenant_id = :tenant and g.user_id is not null and g.kind <> 'substitute'
       and g.valid_from <= :today and g.valid_to is null
    union all
    select m.user_id, g.role_id, g.division_id from grants g
      join groups s on s.tenant_id = :tenant and s.id = g.group_id and s.closed_on is null
      join group_members m on m.tenant_id = :tenant and m.group_id = g.group_id
       and m.valid_from <= :today and m.valid_to is null
     where g.tenant_id = :tenant and g.valid_from <= :today and g.valid_to is null
  )
  select h.user_id from holders h
    join users u on u.tenant_id = :tenant and u.id = h.user_id and u.status = 'active'
    join divisions d on d.tenant_id = :tenant and d.id = h.division_id and d.parent_id is null
    join roles r on r.tenant_id = :tenant and r.id = h.role_id and r.closed_on is null
    cross join unnest(r.rights) held(right_held)
   group by h.user_id
  having array_agg(distinct held.right_held) @> array['roles.edit', 'users.edit']
   limit 1`

/**
 * Called after whatever takes rights away: somebody must be left who can give them back. Two such
 * changes at once wait for one another, so that the second sees what the first has left.
 */
export async function keepAnAdministrator() {
  await one(`select pg_advisory_xact_lock(hashtextextended('administrators:' || :tenant::text, 0))`)
  if (!(await one(LASTING, { today: clock.today() }))) {
    throw new DomainException('E_LAST_ADMINISTRATOR')
  }
}
