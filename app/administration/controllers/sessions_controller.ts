import type { HttpContext } from '@adonisjs/core/http'
import { asTenant } from '#shared/tenancy/as_tenant'
import { nameIn } from '#administration/names'
import { signIn } from '#administration/actions/sign_in'
import { activeTenants, tenantByHost } from '#administration/queries/tenants'
import { sessionValidator } from '#administration/validators/session'
import { TENANT_KEY } from '#administration/middleware/staff_middleware'

const REGION_COOKIE = 'hisob_region'

export default class SessionsController {
  async create({ inertia, request, i18n }: HttpContext) {
    const own = await tenantByHost(request.hostname() ?? '')
    const regions = own ? [own] : await activeTenants()
    return inertia.render('administration/sessions/create', {
      regions: regions.map((tenant) => ({ code: tenant.code, name: nameIn(i18n.locale, tenant) })),
      region: own?.code ?? (request.cookie(REGION_COOKIE) as string | undefined) ?? null,
    })
  }

  /** Everything that an earlier person left in this session is forgotten before the new one enters. */
  async store({ auth, request, response, session }: HttpContext) {
    const attempt = await request.validateUsing(sessionValidator)
    const { tenant, user } = await signIn({ ...attempt, ip: request.ip() })
    const intended: unknown = session.get('intended')

    session.clear()
    session.put(TENANT_KEY, tenant.id)
    await asTenant(tenant.id, () => auth.use('staff').login(user))
    response.cookie(REGION_COOKIE, tenant.code, { maxAge: '365 days' })
    return response.redirect(typeof intended === 'string' ? intended : '/')
  }

  async destroy({ auth, response, session }: HttpContext) {
    await auth.use('staff').logout()
    session.clear()
    return response.redirect('/sign-in')
  }
}
