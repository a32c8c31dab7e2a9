import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { nameIn } from '#administration/names'
import { editRole } from '#administration/actions/edit_role'
import { openRole } from '#administration/actions/open_role'
import Role from '#administration/models/role'
import UserPolicy from '#administration/policies/user_policy'
import { listRoles } from '#administration/queries/list_roles'
import { rightsAt } from '#administration/rules/rights_at'
import { rightsOffered } from '#administration/users/rights_offered'
import { rootPath } from '#administration/users/root_path'
import { newRoleValidator, roleValidator } from '#administration/validators/role'

export default class RolesController {
  /** The matrix: rights by roles. What the reader does not hold himself he cannot change. */
  async index({ bouncer, inertia, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('viewRoles')
    const roles = await listRoles(clock.today())
    const held = rightsAt(work.grants, await rootPath())
    return inertia.render('administration/roles/index', {
      roles: roles.map((role) => ({ ...role, name: nameIn(i18n.locale, role) })),
      rights: [...rightsOffered(work.tenant)],
      held: held.includes('roles.edit') ? held : [],
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('editRoles')
    const { copyOf = null, note = '', ...fields } = await request.validateUsing(newRoleValidator)
    await openRole({ ...fields, note, copyOf }, work)
    session.flash('success', i18n.t('roles.opened'))
    return response.redirect().toRoute('roles.index')
  }

  async update({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('editRoles')
    const { note = '', ...fields } = await request.validateUsing(roleValidator)
    await editRole(await Role.findOrFail(params.id), { ...fields, note }, work)
    session.flash('success', i18n.t('roles.saved'))
    return response.redirect().toRoute('roles.index')
  }
}
