import app from '@adonisjs/core/services/app'
import { inTx } from '#shared/tenancy/in_tx'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import type { TenantDatabase } from '#shared/tenancy/tenant_database'

/**
 * The tenant door for long looks: one moment of the database for everything inside, through a role
 * and a transaction that can write nothing. Opened only where no other scope is open.
 */
export async function asReader<T>(tenantId: number, work: () => Promise<T>): Promise<T> {
  const outer = TenantScope.current()
  if (outer && !outer.trx.isCompleted) throw new Error('A reader opens no scope inside another one')
  const database = (await app.container.make('lucid.db')) as TenantDatabase
  return inTx(database.connection('reader'), async (trx) => {
    await trx.rawQuery('set transaction isolation level repeatable read, read only')
    await trx.rawQuery(`select set_config('app.tenant_id', ?, true)`, [String(tenantId)])
    return TenantScope.enter(new TenantScope(tenantId, trx), work)
  })
}
