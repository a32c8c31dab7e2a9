import { DomainException } from '#shared/http/domain_exception'
import { tenantByCode } from '#administration/queries/tenants'
import type { Tenant } from '#administration/tenant'
import type { Work } from '#administration/work'

/**
 * The region of an address of the centre's pages. Only the centre has such pages, whatever rights
 * somebody of a region may have been given.
 *
 * @throws E_TENANT_UNKNOWN
 */
export async function regionNamed({ tenant }: Work, code: string): Promise<Tenant> {
  const region = tenant.kind === 'centre' ? await tenantByCode(code) : null
  if (region?.kind !== 'region') throw new DomainException('E_TENANT_UNKNOWN', {}, 404)
  return region
}
