import { TenantScope } from '#shared/tenancy/tenant_scope'

export type Bindings = Record<
  string,
  string | number | bigint | boolean | null | Uint8Array | readonly unknown[]
>

/**
 * SQL of the current tenant. `:name` takes a binding; `:tenant` is always bound, and every
 * statement on a tenant table says `tenant_id = :tenant`: row-level security is the safety net,
 * the predicate is what prunes partitions.
 */
export async function rows<Row>(statement: string, bindings: Bindings = {}): Promise<Row[]> {
  const { rows: found } = await send<Row>(statement, bindings)
  return found
}

/** The first row, or null. */
export async function one<Row>(statement: string, bindings: Bindings = {}): Promise<Row | null> {
  const [first] = await rows<Row>(statement, bindings)
  return first ?? null
}

/** Number of rows that a statement touched. */
export async function affect(statement: string, bindings: Bindings = {}): Promise<number> {
  const { rowCount } = await send(statement, bindings)
  return rowCount ?? 0
}

type Answer<Row> = { rows: Row[]; rowCount: number | null }

function send<Row>(statement: string, bindings: Bindings): Promise<Answer<Row>> {
  const { trx, tenantId } = TenantScope.require()
  const values = Object.fromEntries(
    Object.entries(bindings).map(([name, value]) => [name, wire(value)])
  )
  return trx.rawQuery(statement, { ...values, tenant: tenantId })
}

/** pg has no bigint of its own; text keeps every digit. */
function wire(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return value.map(wire)
  return value
}
