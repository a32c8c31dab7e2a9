import type { HttpContext } from '@adonisjs/core/http'
import { changeRoles } from '#administration/actions/change_roles'
import UserPolicy from '#administration/policies/user_policy'
import { rolesValidator } from '#administration/validators/role'

export default class RoleMatricesController {
  async update({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('editRoles')
    const { changes, reason } = await request.validateUsing(rolesValidator)
    await changeRoles(changes, reason, work)
    session.flash('success', i18n.t('roles.saved'))
    return response.redirect().toRoute('roles.index')
  }
}
