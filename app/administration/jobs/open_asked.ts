import type { Reaction } from '#shared/events/reactions'
import { advanceOpening } from '#administration/actions/advance_opening'
import { refreshTenantStates } from '#administration/actions/refresh_tenant_states'

/** A region was asked for: opens it, from where an earlier try has come to, and looks at it. */
export const openAsked: Reaction = async (payload) => {
  await advanceOpening(Number(payload.tenantId))
  await refreshTenantStates()
}
