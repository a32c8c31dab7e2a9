import type { HttpContext } from '@adonisjs/core/http'
import { leaveGroup } from '#administration/actions/leave_group'
import Group from '#administration/models/group'
import UserPolicy from '#administration/policies/user_policy'
import { userInReach } from '#administration/queries/user_in_reach'
import { reasonedValidator } from '#administration/validators/user'

export default class GroupLeavingsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { reason } = await request.validateUsing(reasonedValidator)
    const group = await Group.findOrFail(params.id)
    const user = await userInReach(params.user, work.divisionIdsWith('users.edit'))
    await leaveGroup({ group, userId: user.id, reason }, work)
    session.flash('success', i18n.t('users.member_left'))
    return response.redirect().toRoute('groups.show', { id: group.id })
  }
}
