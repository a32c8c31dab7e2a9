import type { HttpContext } from '@adonisjs/core/http'
import { giveGrant } from '#administration/actions/give_grant'
import UserPolicy from '#administration/policies/user_policy'
import { userInReach } from '#administration/queries/user_in_reach'
import { grantValidator } from '#administration/validators/user'

export default class UserGrantsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const wanted = await request.validateUsing(grantValidator)
    const user = await userInReach(params.id, work.divisionIdsWith('users.edit'))
    const validTo = wanted.validTo ?? null
    await giveGrant({ ...wanted, validTo, userId: user.id, groupId: null }, work)
    session.flash('success', i18n.t('users.grant_given'))
    return response.redirect().toRoute('users.show', { id: user.id })
  }
}
