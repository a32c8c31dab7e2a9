import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import User from '#administration/models/user'
import { secondStepOf } from '#administration/queries/second_step_of'
import { tenantById } from '#administration/queries/tenants'
import { HALF_KEY, INTENDED_KEY } from '#administration/sign_in/session_keys'
import type { KnownPerson } from '#administration/actions/sign_in'

/** How long the second step may take. */
const MINUTES = 10

type Kept = { tenantId: number; userId: string; until: number; intended: string | null }
export type HalfEntry = KnownPerson & { enrolled: boolean; intended: string | null }

/**
 * Between the steps: the session forgets everything else, gets a new id, and opens nothing but the
 * pages of the second step. Answers where that is.
 */
export function enterHalf(
  { session }: HttpContext,
  { tenant, user }: KnownPerson,
  { enrolled }: { enrolled: boolean }
): string {
  const intended: unknown = session.get(INTENDED_KEY)
  session.clear()
  session.regenerate()
  const kept: Kept = {
    tenantId: tenant.id,
    userId: user.id,
    until: clock.now().plus({ minutes: MINUTES }).toMillis(),
    intended: typeof intended === 'string' ? intended : null,
  }
  session.put(HALF_KEY, kept)
  return enrolled ? '/sign-in/code' : '/sign-in/enrol'
}

/** Who stands between the steps in this session, read from it alone; null when nobody does. */
export async function halfEntry({ session }: HttpContext): Promise<HalfEntry | null> {
  const kept = session.get(HALF_KEY) as Kept | undefined
  if (!kept || kept.until <= clock.now().toMillis()) return null
  const tenant = await tenantById(kept.tenantId)
  if (tenant?.status !== 'active') return null
  return asTenant(tenant.id, async () => {
    const user = await User.find(kept.userId)
    if (!user?.isActive) return null
    const { enrolled } = await secondStepOf(user.id)
    return { tenant, user, enrolled, intended: kept.intended }
  })
}
