import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import type { Named } from '#administration/names'
import type { UserFilter } from '#administration/validators/user_filter'

export type ListedUser = {
  id: string
  login: string
  fullName: string
  position: string
  status: 'active' | 'blocked'
  home: Named
  roles: Named[]
  standsIn: boolean
  lastSignInAt: Date | null
}

/** Whoever lives in the divisions, or holds something there. */
const FOUND = `
   from users u
   join divisions d on d.tenant_id = :tenant and d.id = u.division_id
  where u.tenant_id = :tenant
    and (u.division_id = any(:divisionIds::int[]) or exists (
      select 1 from grants g where g.tenant_id = :tenant and g.user_id = u.id
         and g.division_id = any(:divisionIds::int[]) and (g.valid_to is null or g.valid_to > :today)))
    and (:home::int is null or d.path like (
      select h.path || '%' from divisions h where h.tenant_id = :tenant and h.id = :home))
    and (:status::text is null or u.status = :status)
    and (:role::int is null or exists (
      select 1 from grants g where g.tenant_id = :tenant and g.user_id = u.id and g.role_id = :role
         and g.valid_from <= :today and (g.valid_to is null or g.valid_to > :today)))
    and (:q = '' or strpos(lower(concat_ws(' ', u.login, u.full_name, u.position)), lower(:q)) > 0)`

const LINE = `
  select u.id, u.login, u.full_name as "fullName", u.position, u.status,
         u.last_sign_in_at as "lastSignInAt",
         jsonb_build_object('nameUz', d.name_uz, 'nameCyrl', d.name_cyrl, 'nameRu', d.name_ru) as home,
         coalesce((
           select jsonb_agg(distinct jsonb_build_object(
                    'nameUz', r.name_uz, 'nameCyrl', r.name_cyrl, 'nameRu', r.name_ru))
             from grants g join roles r on r.tenant_id = :tenant and r.id = g.role_id
            where g.tenant_id = :tenant and g.user_id = u.id
              and g.valid_from <= :today and (g.valid_to is null or g.valid_to > :today)), '[]') as roles,
         exists (
           select 1 from grants g where g.tenant_id = :tenant and g.user_id = u.id
              and g.kind = 'substitute' and g.valid_from <= :today and g.valid_to > :today) as "standsIn"`

/** One page of the people of some divisions, and how many there are. */
export async function listUsers(filter: UserFilter, divisionIds: readonly number[]) {
  const { order, page, perPage, ...asked } = filter
  const bindings = { ...asked, divisionIds, today: clock.today() }
  const total = await one<{ n: number }>(`select count(*)::int as n ${FOUND}`, bindings)
  const users = await rows<ListedUser>(
    `${LINE} ${FOUND} order by ${order} limit :limit offset :skip`,
    {
      ...bindings,
      limit: perPage,
      skip: (page - 1) * perPage,
    }
  )
  return { users, total: total!.n }
}
