import type { Goal } from '#bin/services/database/achieve'

const EXTENSIONS = ['btree_gist', 'btree_gin', 'pg_trgm']

/** What the application's database needs before its migrations: schemas, rights, extensions. */
export function databaseGoals(): Goal[] {
  return [
    {
      what: 'close the schema public to everybody',
      seen: `not exists (
        select from pg_namespace, aclexplode(coalesce(nspacl, acldefault('n', nspowner)))
        where nspname = 'public' and grantee = 0)`,
      sql: 'revoke all on schema public from public',
    },
    opened('public', ['app_rw', 'app_ro']),
    opened('public', ['hisob_owner'], 'create'),
    {
      what: 'create the schema platform',
      seen: `to_regnamespace('platform') is not null`,
      sql: 'create schema platform authorization hisob_owner',
    },
    opened('platform', ['app_platform', 'app_rw', 'app_ro']),
    ...EXTENSIONS.map((name) => ({
      what: `create the extension ${name}`,
      seen: `exists (select from pg_extension where extname = '${name}')`,
      sql: `create extension ${name}`,
    })),
  ]
}

function opened(schema: string, roles: string[], right = 'usage'): Goal {
  const rights = right === 'usage' ? right : `usage, ${right}`
  return {
    what: `open the schema ${schema} to ${roles.join(', ')}`,
    seen: roles
      .map((role) => `has_schema_privilege('${role}', '${schema}', '${right}')`)
      .join(' and '),
    sql: `grant ${rights} on schema ${schema} to ${roles.join(', ')}`,
  }
}
