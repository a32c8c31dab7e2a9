import { nameIn } from '#administration/names'
import type { ListedTenant } from '#administration/queries/tenant_list'

/** A region as the centre's pages show it: its name in the reader's script, instants as text. */
export function tenantForPage(tenant: ListedTenant, locale: string) {
  return {
    id: tenant.id,
    code: tenant.code,
    name: nameIn(locale, tenant),
    soato: tenant.soato,
    host: tenant.host,
    status: tenant.status,
    createdAt: tenant.createdAt.toISOString(),
    suspendedAt: tenant.suspendedAt?.toISOString() ?? null,
    suspensionReason: tenant.suspensionReason,
    facts: tenant.facts,
    refreshedAt: tenant.refreshedAt?.toISOString() ?? null,
    failure: tenant.failure,
    opening: tenant.opening,
  }
}
