import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'

/** Whose a recorded value of reactive energy is. */
export async function accountOfReactiveUse(id: string): Promise<string> {
  const found = await one<{ accountId: string }>(
    `select account_id as "accountId" from reactive_uses where tenant_id = :tenant and id = :id`,
    { id }
  )
  if (!found) throw new DomainException('E_HTTP_404', {}, 404)
  return found.accountId
}
