import { DomainException } from '#shared/http/domain_exception'
import type { Tenant } from '#administration/tenant'

/** People of a suspended region are told so, whatever they wanted. @throws E_TENANT_SUSPENDED */
export function refuseSuspended({ status }: Tenant): void {
  if (status === 'suspended') throw new DomainException('E_TENANT_SUSPENDED', {}, 503)
}
