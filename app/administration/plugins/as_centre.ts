import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { centreTenant } from '#administration/queries/tenants'

/** Work of the republic's own office outside of a request. @throws E_CENTRE_MISSING */
export async function asCentre<T>(work: () => Promise<T>): Promise<T> {
  const centre = await centreTenant()
  if (!centre) throw new DomainException('E_CENTRE_MISSING')
  return asTenant(centre.id, work)
}
