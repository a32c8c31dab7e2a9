import type { HttpContext } from '@adonisjs/core/http'
import { asTenant } from '#shared/tenancy/as_tenant'
import { nameIn } from '#administration/names'
import { endSessions } from '#administration/actions/end_sessions'
import { signIn } from '#administration/actions/sign_in'
import { secondStepOf } from '#administration/queries/second_step_of'
import { tenantByHost, tenantsOfSignIn } from '#administration/queries/tenants'
import { atHome } from '#administration/sign_in/at_home'
import { knownDevice } from '#administration/sign_in/device'
import { enter } from '#administration/sign_in/enter'
import { enterHalf } from '#administration/sign_in/half_entry'
import { SESSION_KEY } from '#administration/sign_in/session_keys'
import { sessionValidator } from '#administration/validators/session'

const REGION_COOKIE = 'hisob_region'

export default class SessionsController {
  async create({ inertia, request, i18n }: HttpContext) {
    const own = await tenantByHost(request.hostname() ?? '')
    const regions = own ? [own] : await tenantsOfSignIn()
    return inertia.render('administration/sessions/create', {
      regions: regions.map((tenant) => ({ code: tenant.code, name: nameIn(i18n.locale, tenant) })),
      region: own?.code ?? (request.cookie(REGION_COOKIE) as string | undefined) ?? null,
    })
  }

  /** A right password opens everything, or only the second step where there is one. */
  async store(ctx: HttpContext) {
    const { request, response } = ctx
    const attempt = await request.validateUsing(sessionValidator)
    const own = await tenantByHost(request.hostname() ?? '')
    const region = own?.code ?? attempt.region
    const device = knownDevice(ctx, { region, login: attempt.login })
    const person = await signIn({ ...attempt, region, device, ip: request.ip() })
    const step = await asTenant(person.tenant.id, () => secondStepOf(person.user.id))
    if (step.enrolled || step.compulsory) return response.redirect(enterHalf(ctx, person, step))
    return response.redirect(await enter(ctx, person, { secondStep: false }))
  }

  async destroy(ctx: HttpContext) {
    const { auth, response, session, work } = ctx
    const only: unknown = session.get(SESSION_KEY)
    if (typeof only === 'string') {
      const which = { userId: work.user.id, because: 'signed_out' as const, only }
      await atHome(ctx, () => endSessions(which))
    }
    await auth.use('staff').logout()
    session.clear()
    return response.redirect('/sign-in')
  }
}
