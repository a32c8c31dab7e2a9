import { DomainException } from '#shared/http/domain_exception'
import type { Granter } from '#administration/users/granter'
import { rightsAt } from '#administration/rules/rights_at'
import { rightsMissing } from '#administration/rules/rights_missing'
import type { Right } from '#administration/rights'

/** Nobody passes on, or takes away, more than he holds himself at the place. */
export function assertPasses(granter: Granter, rights: readonly Right[], path: string) {
  const missing = rightsMissing(rights, rightsAt(granter.grants, path))
  if (missing.length > 0) {
    throw new DomainException('E_GRANT_ABOVE_OWN', { rights: missing.join(', ') }, 403)
  }
}
