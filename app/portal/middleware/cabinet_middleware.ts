import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { tenantById } from '#administration/queries/tenants'
import { refuseSuspended } from '#administration/tenants/refuse_suspended'
import PersonalAccount from '#accounts/models/personal_account'
import type { Tenant } from '#administration/tenant'
import type { Cabinet } from '#portal/actions/open_cabinet'

export const CABINET_KEY = 'cabinet'

/** A consumer's request: one transaction of his region, about his own account and no other. */
export default class CabinetMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const cabinet = ctx.session.get(CABINET_KEY) as Cabinet | undefined
    const tenant = cabinet ? await tenantById(cabinet.tenantId) : null
    if (!cabinet || !tenant) return ctx.response.redirect('/cabinet/sign-in')
    refuseSuspended(tenant)

    await asTenant(tenant.id, async () => {
      const account = await PersonalAccount.find(cabinet.accountId)
      if (!account) return ctx.response.redirect('/cabinet/sign-in')
      ctx.cabinet = { tenant, account }
      const actor = {
        kind: 'consumer' as const,
        id: account.id,
        name: account.number,
        divisionId: account.divisionId,
        ip: ctx.request.ip(),
        requestId: ctx.request.id(),
      }
      await asActor(actor, () => next())
    })
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    cabinet: { tenant: Tenant; account: PersonalAccount }
  }
}
