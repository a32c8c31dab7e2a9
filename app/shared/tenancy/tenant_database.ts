import { Database } from '@adonisjs/lucid/database'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { lendUnderDeadlines } from '#shared/tenancy/deadline'
import { OutsideTenant, TenantScope } from '#shared/tenancy/tenant_scope'

export const TENANT_CONNECTION = 'app'

/**
 * Lucid's database manager with one door: the tenant connection is handed out only as the scope's
 * transaction. Models, `db.*`, Vine's `unique`/`exists` and factories all come through here, so
 * nobody passes `{ client }` and nobody can forget it.
 */
export class TenantDatabase extends Database {
  override connection(
    ...[name = this.primaryConnectionName, options]: Parameters<Database['connection']>
  ) {
    if (name !== TENANT_CONNECTION) return watched(super.connection(name, options))
    const scope = TenantScope.current()
    if (!scope || scope.trx.isCompleted) throw new OutsideTenant()
    return scope.trx
  }

  /** The pooled tenant connection itself, for the door alone. */
  pool() {
    return watched(super.connection(TENANT_CONNECTION))
  }
}

function watched(client: QueryClientContract): QueryClientContract {
  lendUnderDeadlines(client.getWriteClient().client)
  return client
}
