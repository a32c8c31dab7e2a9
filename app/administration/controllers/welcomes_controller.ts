import type { HttpContext } from '@adonisjs/core/http'
import type { HttpError } from '@adonisjs/core/types/http'
import { asTenant } from '#shared/tenancy/as_tenant'
import { DomainException } from '#shared/http/domain_exception'
import User from '#administration/models/user'
import { useLink } from '#administration/actions/use_link'
import { liveLink, type LiveLink } from '#administration/queries/live_link'
import { tenantByCode, tenantByHost } from '#administration/queries/tenants'
import { linkBudget } from '#administration/sign_in/budgets'
import { refusePassword } from '#administration/sign_in/refuse_password'
import { payTry } from '#administration/sign_in/tries'
import { newPasswordValidator } from '#administration/validators/session'
import type { KnownPerson } from '#administration/actions/sign_in'

type Welcomed = KnownPerson & { link: LiveLink }

/** One-time links: an invitation, a new password. */
export default class WelcomesController {
  async create(ctx: HttpContext) {
    const { user, link } = await welcomed(ctx)
    ctx.response.header('referrer-policy', 'no-referrer')
    return ctx.inertia.render('administration/sessions/welcome', {
      action: ctx.request.url(),
      purpose: link.purpose,
      name: user.fullName,
      login: user.login,
    })
  }

  /** Without a referrer there is no way back: a refusal leads to the link's own page. */
  async store(ctx: HttpContext) {
    try {
      return await this.#save(ctx)
    } catch (error) {
      if ((error as { code?: string }).code !== 'E_VALIDATION_ERROR' && !isSpent(error)) throw error
      if (!isSpent(error)) ctx.session.flashValidationErrors(error as HttpError, false)
      return ctx.response.redirect(ctx.request.url())
    }
  }

  async #save(ctx: HttpContext) {
    const { password } = await ctx.request.validateUsing(newPasswordValidator)
    const person = await welcomed(ctx)
    await refusePassword(ctx, person, password)
    const caller = { ip: ctx.request.ip(), requestId: ctx.request.id() }
    await asTenant(person.tenant.id, () => useLink(person.link, person.user, password, caller))
    ctx.session.clear()
    ctx.session.regenerate()
    ctx.session.flash('success', ctx.i18n.t('sign_in.welcome.done'))
    return ctx.response.redirect('/sign-in')
  }
}

/** Whom the address welcomes. A region's link opens on no other region's host. */
async function welcomed({ request, params }: HttpContext): Promise<Welcomed> {
  await payTry([linkBudget(request.ip())])
  const tenant = await tenantByCode(String(params.region))
  const own = await tenantByHost(request.hostname() ?? '')
  if (tenant?.status !== 'active' || (own && own.id !== tenant.id)) return refuse()
  return asTenant(tenant.id, async () => {
    const link = await liveLink(String(params.token))
    if (!link) return refuse()
    return { tenant, link, user: await User.findOrFail(link.userId) }
  })
}

function isSpent(error: unknown): boolean {
  return error instanceof DomainException && error.code === 'E_LINK_SPENT'
}

function refuse(): never {
  throw new DomainException('E_LINK_SPENT', {}, 410)
}
