import { setTenantStatus } from '#administration/actions/set_tenant_status'
import type { VisaKind } from '#administration/visas/visa_kind'

/** A region goes dark only by the word of two people of the centre. */
export const suspendTenantVisa: VisaKind<{ tenantId: number; code: string }> = {
  kind: 'tenants.suspend',
  grantedBy: 'visas.access',
  askedBy: 'tenants.suspend',
  always: true,
  words: 'tenants.visa.suspend',
  fact: ({ name, fact }, reader) =>
    name === 'status' && typeof fact === 'string'
      ? reader.translate(`tenants.is.${fact}`, {}, fact)
      : null,
  href: ({ payload }) => `/tenants/${payload.code}`,
  async perform({ payload, reason }) {
    await setTenantStatus({ tenantId: payload.tenantId, status: 'suspended', reason })
    return { tenantId: payload.tenantId, status: 'suspended' }
  },
}
