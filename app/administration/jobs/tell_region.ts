import type { Reaction } from '#shared/events/reactions'
import { asActor, type Actor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { audit } from '#administration/actions/audit'

/** What the centre did to a region is written in the region's own log too, under the person's name. */
export const tellRegion: Reaction = async (payload) => {
  const { tenantId, action, reason, actor, facts } = payload as {
    tenantId: number
    action: string
    reason: string
    actor: Actor
    facts?: Record<string, unknown>
  }
  await asTenant(tenantId, () =>
    asActor(actor, () =>
      audit({ action, subject: { kind: 'tenant', id: String(tenantId) }, reason, after: facts })
    )
  )
}
