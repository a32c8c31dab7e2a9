import { one, rows } from '#shared/database/sql'
import { TenantScope } from '#shared/tenancy/tenant_scope'

type Table = { name: string; bytes: string; rows: number }
type Plan = { 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }

const TABLES = `
  select quote_ident(c.relname) as name,
         sum(pg_total_relation_size(p.relid))::text as bytes,
         sum(greatest(l.reltuples, 0))::float8 as rows
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    cross join lateral (
      select relid from pg_partition_tree(c.oid) where isleaf
      union all select c.oid where c.relkind = 'r'
    ) p(relid)
    join pg_class l on l.oid = p.relid
   where c.relkind in ('r', 'p') and has_table_privilege(c.oid, 'select')
     and exists (select from pg_attribute a
                  where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
   group by c.relname`

/**
 * About how many bytes of the shared tables are the tenant's: the planner's estimate of its rows
 * times the size of a row. It counts nothing, so a region of a million accounts answers at once.
 */
export async function sizeOfTenant(): Promise<number> {
  const { tenantId } = TenantScope.require()
  let bytes = 0
  for (const table of await rows<Table>(TABLES)) {
    if (table.rows === 0) continue
    const plan = await one<Plan>(
      `explain (format json) select 1 from ${table.name} where tenant_id = ${Number(tenantId)}`
    )
    const mine = Math.min(plan!['QUERY PLAN'][0].Plan['Plan Rows'], table.rows)
    bytes += (Number(table.bytes) * mine) / table.rows
  }
  return Math.round(bytes)
}
