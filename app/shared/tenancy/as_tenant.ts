import app from '@adonisjs/core/services/app'
import { inTx } from '#shared/tenancy/in_tx'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import type { TenantDatabase } from '#shared/tenancy/tenant_database'

type Limits = {
  /** How long a statement may wait for a lock; the default is as long as it takes. */
  lockWaitMs?: number
}

/**
 * The tenant door: everything inside `work` sees one tenant's rows through one transaction.
 * Inside the same tenant's scope it joins as a savepoint; entering another tenant is refused.
 */
export async function asTenant<T>(
  tenantId: number,
  work: () => Promise<T>,
  { lockWaitMs = 0 }: Limits = {}
): Promise<T> {
  const outer = TenantScope.current()
  if (outer && !outer.trx.isCompleted) return nested(outer, tenantId, work)

  const database = (await app.container.make('lucid.db')) as TenantDatabase
  return inTx(database.pool(), async (trx) => {
    await trx.rawQuery(
      lockWaitMs === 0
        ? `select set_config('app.tenant_id', ?, true)`
        : `select set_config('app.tenant_id', ?, true), set_config('lock_timeout', ?, true)`,
      lockWaitMs === 0 ? [String(tenantId)] : [String(tenantId), String(lockWaitMs)]
    )
    return TenantScope.enter(new TenantScope(tenantId, trx), work)
  })
}

/** A savepoint in the current scope: what fails inside is undone, what came before stays. */
export function savepoint<T>(work: () => Promise<T>): Promise<T> {
  const scope = TenantScope.require()
  return scope.trx.transaction((trx) =>
    TenantScope.enter(new TenantScope(scope.tenantId, trx), work)
  )
}

function nested<T>(outer: TenantScope, tenantId: number, work: () => Promise<T>) {
  if (outer.tenantId !== tenantId) throw new Error('One tenant scope cannot open another')
  return savepoint(work)
}
