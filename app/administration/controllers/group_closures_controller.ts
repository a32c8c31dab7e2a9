import type { HttpContext } from '@adonisjs/core/http'
import { closeGroup } from '#administration/actions/close_group'
import Group from '#administration/models/group'
import UserPolicy from '#administration/policies/user_policy'
import { reasonedValidator } from '#administration/validators/user'

export default class GroupClosuresController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { reason } = await request.validateUsing(reasonedValidator)
    const group = await Group.findOrFail(params.id)
    await closeGroup(group, reason, work)
    session.flash('success', i18n.t('users.group_closed'))
    return response.redirect().toRoute('groups.show', { id: group.id })
  }
}
