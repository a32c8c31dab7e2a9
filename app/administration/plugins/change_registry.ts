import { affect } from '#shared/database/sql'
import { lookAgain } from '#shared/adapters/registry'
import { TenantScope } from '#shared/tenancy/tenant_scope'

/**
 * One change of the registry at a time, in the centre's scope: the row that tells every process to
 * look again is also the lock.
 */
export async function changeRegistry<T>(work: () => Promise<T>): Promise<T> {
  await affect(
    `insert into platform.plugin_state (token) values (gen_random_uuid())
     on conflict (is_single) do update set token = excluded.token`
  )
  const answer = await work()
  TenantScope.require().trx.after('commit', lookAgain)
  return answer
}
