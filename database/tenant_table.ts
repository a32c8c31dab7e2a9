type Grants = { rw?: string; ro?: string }

const CURRENT_TENANT = `nullif(current_setting('app.tenant_id', true), '')::int`

/**
 * What makes a table a tenant's: forced row-level security with one policy, the tenant as the
 * column's default, and grants. The setting is wrapped in a sub-select so that Postgres evaluates
 * it once a statement, and `nullif` makes a forgotten tenant mean "no rows".
 *
 * @param rw privileges of the application's role; append-only tables get `select, insert`
 */
export function isolate(
  table: string,
  { rw = 'select, insert, update, delete', ro = 'select' }: Grants = {}
) {
  return `
    alter table ${table} alter column tenant_id set default ${CURRENT_TENANT};
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy tenant on ${table}
      using (tenant_id = (select ${CURRENT_TENANT}))
      with check (tenant_id = (select ${CURRENT_TENANT}));
    grant ${rw} on ${table} to app_rw;
    grant ${ro} on ${table} to app_ro;`
}

/** Append-only: the application can add and read, and nobody can change, not even the owner. */
export function appendOnly(table: string) {
  return `
    ${isolate(table, { rw: 'select, insert' })}
    create trigger append_only before update or delete on ${table}
      for each row execute function refuse_change();
    alter table ${table} enable always trigger append_only;`
}

/** Yearly partitions live in their own schema, on which no application role has any right. */
export function yearlyPartitions(table: string, years: readonly number[]) {
  return years
    .map(
      (year) => `
    create table parts.${table}_y${year} partition of ${table}
      for values from ('${year}-01-01') to ('${year + 1}-01-01');
    alter table parts.${table}_y${year} enable row level security;
    alter table parts.${table}_y${year} force row level security;`
    )
    .join('')
}

/** History is migrated from 2014 on; the far end is far enough to notice in time. */
export const PARTITION_YEARS = Array.from({ length: 20 }, (_, index) => 2014 + index)
