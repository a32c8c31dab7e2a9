import type { ApplicationService } from '@adonisjs/core/types'
import type { TenantDatabase } from '#shared/tenancy/tenant_database'

/** The server must not run as a role that row-level security does not bind. */
export class RoleCouldBypass extends Error {
  override name = 'RoleCouldBypass'
  code = 'E_ROLE_COULD_BYPASS'
}

const FAULTS = `
  select 'is a superuser' as fault from pg_roles where rolname = current_user and rolsuper
  union all
  select 'has BYPASSRLS' from pg_roles where rolname = current_user and rolbypassrls
  union all
  select 'is a member of ' || r.rolname || ', which bypasses row-level security'
    from pg_roles r
   where (r.rolsuper or r.rolbypassrls) and r.rolname <> current_user
     and pg_has_role(current_user, r.oid, 'member')
  union all
  select 'owns ' || c.relname from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
   where c.relkind in ('r', 'p') and pg_get_userbyid(c.relowner) = current_user
  union all
  select 'sees ' || c.relname || ' without forced row-level security' from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
   where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
  limit 1`

/** Refuses to serve when the application's database role could see past its tenant. */
export async function guardRole(app: ApplicationService) {
  const database = (await app.container.make('lucid.db')) as TenantDatabase
  const { rows } = await database.pool().rawQuery<{ rows: { fault: string }[] }>(FAULTS)
  if (rows[0]) throw new RoleCouldBypass(`The application's database role ${rows[0].fault}`)
}
