import type { HttpContext } from '@adonisjs/core/http'
import { closeRole } from '#administration/actions/close_role'
import Role from '#administration/models/role'
import UserPolicy from '#administration/policies/user_policy'
import { reasonedValidator } from '#administration/validators/user'

export default class RoleClosuresController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('editRoles')
    const { reason } = await request.validateUsing(reasonedValidator)
    await closeRole(await Role.findOrFail(params.id), reason, work)
    session.flash('success', i18n.t('roles.closed'))
    return response.redirect().toRoute('roles.index')
  }
}
