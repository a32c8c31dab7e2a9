import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { tenantById } from '#administration/queries/tenants'
import { addressOfWork } from '#administration/middleware/address_of_work'
import { enterInstead, ENTRY_KEY } from '#administration/middleware/enter_instead'
import { workOf } from '#administration/queries/work_of'
import { INTENDED_KEY, TENANT_KEY } from '#administration/sign_in/session_keys'
import { signedInPerson } from '#administration/sign_in/signed_in_person'
import type { Work } from '#administration/work'

type Options = { transaction?: boolean }

/**
 * A staff request: one transaction of the signed-in user's tenant. With `transaction: false` (live
 * progress, long downloads) only the sign-in check is one, and the controller opens its own scopes.
 * The tenant comes from the session alone.
 */
export default class StaffMiddleware {
  async handle(ctx: HttpContext, next: NextFn, { transaction = true }: Options = {}) {
    const tenantId: unknown = ctx.session.get(TENANT_KEY)
    const tenant = typeof tenantId === 'number' ? await tenantById(tenantId) : null
    if (!tenant || tenant.status !== 'active') return toSignIn(ctx)

    if (tenant.kind === 'centre' && ctx.session.has(ENTRY_KEY)) {
      return enterInstead(ctx, next, { centre: tenant, transaction })
    }

    await asTenant(tenant.id, async () => {
      const person = await signedInPerson(ctx, tenant)
      if (!person) return toSignIn(ctx)
      if (person.instead !== undefined) return ctx.response.redirect(person.instead)
      ctx.work = await workOf(tenant, person.user, addressOfWork(ctx.request))
      if (transaction) await asActor(actorOf(ctx), () => next())
    })
    if (!transaction && ctx.work) await TenantScope.leave(() => asActor(actorOf(ctx), () => next()))
  }
}

function actorOf({ work, request }: HttpContext) {
  const { user, division }: Work = work
  return {
    kind: 'user' as const,
    id: user.id,
    name: user.fullName,
    ip: request.ip(),
    requestId: request.id(),
    divisionId: division.id,
  }
}

function toSignIn({ request, response, session }: HttpContext) {
  if (request.accepts(['html', 'json']) === 'json' && !request.header('x-inertia')) {
    return response.unauthorized({ error: { code: 'E_SIGNED_OUT' } })
  }
  if (request.method() === 'GET') session.put(INTENDED_KEY, request.url(true))
  return response.redirect('/sign-in')
}
