import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveRoles } from '#administration/actions/receive_roles'
import type { OpeningStep } from '#administration/tenants/opening'

export const openRoles: OpeningStep = {
  key: 'roles',
  run: (tenantId) => asTenant(tenantId, () => receiveRoles()),
}
