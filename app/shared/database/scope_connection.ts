import type pg from 'pg'
import { TenantScope } from '#shared/tenancy/tenant_scope'

type Wire = { client: { acquireConnection(): Promise<pg.Client> } }

/**
 * The connection that the current scope's transaction runs on, for what Lucid has no words for: COPY.
 * Nothing else may be sent while a COPY is under way.
 */
export function scopeConnection(): Promise<pg.Client> {
  const { trx } = TenantScope.require()
  return (trx.knexClient as unknown as Wire).client.acquireConnection()
}
