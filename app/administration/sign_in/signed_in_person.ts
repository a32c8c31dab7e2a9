import type { HttpContext } from '@adonisjs/core/http'
import type User from '#administration/models/user'
import { endSessions } from '#administration/actions/end_sessions'
import { liveSession, type StaffSession } from '#administration/queries/live_session'
import { grantsHeld } from '#administration/queries/grants_held'
import { secondStepOf } from '#administration/queries/second_step_of'
import { settingOn } from '#administration/queries/setting_on'
import { enterHalf } from '#administration/sign_in/half_entry'
import { needsSecondStep } from '#administration/sign_in/needs_second_step'
import { SESSION_KEY } from '#administration/sign_in/session_keys'
import type { Tenant } from '#administration/tenant'

/**
 * The person behind a request, inside his own tenant's scope: signed in, active, with a live session
 * of his own. Null when there is none, or where to go instead when what he may now asks for a second
 * step that this session never passed.
 */
export async function signedInPerson(
  ctx: HttpContext,
  tenant: Tenant
): Promise<{ user: User; instead?: undefined } | { instead: string } | null> {
  if (!(await ctx.auth.use('staff').check())) return null
  const user: User = ctx.auth.use('staff').user!
  if (!user.isActive) return null
  const live = await liveSession(user.id, ctx.session.get(SESSION_KEY))
  if (!live) return null
  if (await lacksSecondStep(live, user)) return { instead: await sendBack(ctx, tenant, user, live) }
  await user.load('division')
  ctx.staffSession = live
  return { user }
}

async function lacksSecondStep({ secondStepAt }: StaffSession, { id }: User): Promise<boolean> {
  if (secondStepAt) return false
  const grants = await grantsHeld(id)
  if (needsSecondStep(grants.flatMap(({ rights }) => rights))) return true
  return settingOn('security.second_step_for_everyone')
}

async function sendBack(ctx: HttpContext, tenant: Tenant, user: User, { id }: StaffSession) {
  await endSessions({ userId: user.id, because: 'credentials', only: id })
  return enterHalf(ctx, { tenant, user }, await secondStepOf(user.id))
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    /** The session that a staff request belongs to. */
    staffSession: StaffSession
  }
}
