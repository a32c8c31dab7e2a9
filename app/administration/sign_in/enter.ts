import type { HttpContext } from '@adonisjs/core/http'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openSession, type OpenedSession } from '#administration/actions/open_session'
import { rememberDevice } from '#administration/sign_in/device'
import { INTENDED_KEY, SESSION_KEY, TENANT_KEY } from '#administration/sign_in/session_keys'
import type { KnownPerson } from '#administration/actions/sign_in'

const REGION_COOKIE = 'hisob_region'

type How = { secondStep: boolean; intended?: string | null }

/**
 * Signs a person in: everything that an earlier person left in the session is forgotten, the session
 * gets a new id and a row of its own. Answers where he wanted to go.
 */
export async function enter(ctx: HttpContext, person: KnownPerson, how: How): Promise<string> {
  const { auth, request, session } = ctx
  const { tenant, user } = person
  const wanted: unknown = how.intended ?? session.get(INTENDED_KEY)
  session.clear()
  const opened = await asTenant(tenant.id, async () => {
    await auth.use('staff').login(user)
    const agent = request.header('user-agent') ?? ''
    return openSession({ user, ip: request.ip(), agent, secondStep: how.secondStep })
  })
  session.put(TENANT_KEY, tenant.id)
  session.put(SESSION_KEY, opened.id)
  remember(ctx, person)
  tell(ctx, opened)
  return isOwnPath(wanted) ? wanted : '/'
}

/** A path of ours, not another host written as one. */
export function isOwnPath(path: unknown): path is string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path)
}

function remember(ctx: HttpContext, { tenant, user }: KnownPerson) {
  rememberDevice(ctx, { region: tenant.code, login: user.login })
  ctx.response.cookie(REGION_COOKIE, tenant.code, { maxAge: '365 days' })
}

function tell({ session, i18n }: HttpContext, { refusedBefore, endedForThis }: OpenedSession) {
  if (refusedBefore > 0) {
    session.flash('error', i18n.t('sign_in.refused_before', { n: refusedBefore }))
  } else if (endedForThis > 0) {
    session.flash('success', i18n.t('sign_in.limit_ended', { n: endedForThis }))
  }
}
