import { rows } from '#shared/database/sql'

export type ExportedTable = { name: string; columns: string[]; leftOut: string[] }

/** What opens a door somewhere never leaves the database in a file. */
const SECRET = /password|secret|token|code_hash|recovery/

/** Every table that holds rows of tenants, with the columns that go into an export. */
export async function tablesOfTenant(): Promise<ExportedTable[]> {
  const tables = await rows<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = ''
      where c.relkind in ('r', 'p') and has_table_privilege(c.oid, 'select')
      group by c.oid, c.relname having bool_or(a.attname = 'tenant_id') order by c.relname`
  )
  return tables.map(({ name, columns }) => ({
    name,
    columns: columns.filter((column) => !SECRET.test(column)),
    leftOut: columns.filter((column) => SECRET.test(column)),
  }))
}
