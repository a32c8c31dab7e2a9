import type { Reaction } from '#shared/events/reactions'
import { asTenant } from '#shared/tenancy/as_tenant'
import { refreshAddresses } from '#accounts/actions/refresh_addresses'

/** A street was renamed or merged: its accounts get their new address. */
export const followStreet: Reaction = ({ streetId, intoId }, tenantId) =>
  asTenant(tenantId, () =>
    refreshAddresses(String(streetId), intoId === undefined ? null : String(intoId))
  )
