import type { Reaction } from '#shared/events/reactions'
import { refreshTenantStates } from '#administration/actions/refresh_tenant_states'

/** Somebody of the centre asked for a new look. */
export const lookAtRegions: Reaction = async () => {
  await refreshTenantStates()
}
