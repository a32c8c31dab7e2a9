import { announce } from '#shared/events/announce'
import { currentActor } from '#shared/http/actor'
import { ofTheCentre } from '#administration/rules/of_the_centre'

type Told = {
  tenantId: number
  action: string
  reason: string
  facts?: Record<string, unknown>
}

/** Sees to it that the region's own log will say what the centre did, once that has committed. */
export async function tellRegionLater(told: Told) {
  await announce('tenants.told', { ...told, actor: ofTheCentre(currentActor()) })
}
