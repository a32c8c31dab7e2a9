import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { giveGrant } from '#administration/actions/give_grant'
import Group from '#administration/models/group'
import UserPolicy from '#administration/policies/user_policy'
import { grantValidator } from '#administration/validators/user'

export default class GroupGrantsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const wanted = await request.validateUsing(grantValidator)
    const group = await Group.findOrFail(params.id)
    if (group.closedOn) throw new DomainException('E_GROUP_CLOSED')
    const validTo = wanted.validTo ?? null
    await giveGrant({ ...wanted, validTo, userId: null, groupId: group.id }, work)
    session.flash('success', i18n.t('users.grant_given'))
    return response.redirect().toRoute('groups.show', { id: group.id })
  }
}
