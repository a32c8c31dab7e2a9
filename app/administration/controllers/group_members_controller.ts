import type { HttpContext } from '@adonisjs/core/http'
import { joinGroup } from '#administration/actions/join_group'
import Group from '#administration/models/group'
import UserPolicy from '#administration/policies/user_policy'
import { userInReach } from '#administration/queries/user_in_reach'
import { memberValidator } from '#administration/validators/user'

export default class GroupMembersController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { userId, validFrom, validTo = null } = await request.validateUsing(memberValidator)
    const group = await Group.findOrFail(params.id)
    const user = await userInReach(userId, work.divisionIdsWith('users.edit'))
    await joinGroup({ group, userId: user.id, validFrom, validTo }, work)
    session.flash('success', i18n.t('users.member_joined'))
    return response.redirect().toRoute('groups.show', { id: group.id })
  }
}
