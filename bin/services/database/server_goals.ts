import pg from 'pg'
import type { Goal } from '#bin/services/database/achieve'
import type { RolePasswords } from '#bin/services/settings'

const { escapeLiteral, escapeIdentifier } = pg

/** The roles by name; `hisob_search` has no password, it only owns the functions that search. */
export const ROLES: Record<string, keyof RolePasswords> = {
  hisob_owner: 'owner',
  app_rw: 'app',
  app_ro: 'ro',
  app_platform: 'platform',
}

/** What the server as a whole needs: the roles and the database. */
export function serverGoals(name: string, passwords: RolePasswords, version: number): Goal[] {
  return [
    ...Object.entries(ROLES).map(([role, key]) =>
      madeRole(role, `login nobypassrls password ${escapeLiteral(passwords[key])}`)
    ),
    madeRole('hisob_search', 'nologin bypassrls', ' with BYPASSRLS'),
    {
      what: 'make hisob_owner a member of hisob_search',
      seen: `pg_has_role('hisob_owner', 'hisob_search', 'member')`,
      sql: 'grant hisob_search to hisob_owner',
    },
    ...madeDatabase(name, version),
  ]
}

function madeRole(role: string, traits: string, how = ''): Goal {
  return {
    what: `create the role ${role}${how}`,
    seen: `exists (select from pg_roles where rolname = ${escapeLiteral(role)})`,
    sql: `create role ${role} ${traits}`,
  }
}

/** Who gives a database to hisob_owner must be able to act as that role. */
function madeDatabase(name: string, version: number): Goal[] {
  const made = `exists (select from pg_database where datname = ${escapeLiteral(name)})`
  const act = version >= 160_000 ? 'set' : 'member'
  return [
    {
      what: 'act as hisob_owner',
      seen: `${made} or pg_has_role(current_user, 'hisob_owner', '${act}')`,
      sql: 'grant hisob_owner to current_user',
    },
    {
      what: `create the database "${name}"`,
      seen: made,
      sql: `create database ${escapeIdentifier(name)} owner hisob_owner encoding 'UTF8' template template0`,
    },
  ]
}
