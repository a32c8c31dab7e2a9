import type { HttpContext } from '@adonisjs/core/http'
import { inviteAdministrator } from '#administration/actions/invite_administrator'
import TenantPolicy from '#administration/policies/tenant_policy'
import { regionNamed } from '#administration/tenants/region_named'

export default class TenantInvitationsController {
  async store({ bouncer, params, response, session, work }: HttpContext) {
    await bouncer.with(TenantPolicy).authorize('edit')
    const { id } = await regionNamed(work, params.code)
    session.flash('invitation', await inviteAdministrator(id))
    return response.redirect().back()
  }
}
