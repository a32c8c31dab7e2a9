import type { HttpContext } from '@adonisjs/core/http'
import { blockUser } from '#administration/actions/block_user'
import { unblockUser } from '#administration/actions/unblock_user'
import UserPolicy from '#administration/policies/user_policy'
import { userInReach } from '#administration/queries/user_in_reach'
import { reasonedValidator } from '#administration/validators/user'

export default class UserBlocksController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { reason } = await request.validateUsing(reasonedValidator)
    const user = await userInReach(params.id, work.divisionIdsWith('users.edit'))
    await blockUser(user, reason, work)
    session.flash('success', i18n.t('users.blocked'))
    return response.redirect().toRoute('users.show', { id: user.id })
  }

  async destroy({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { reason } = await request.validateUsing(reasonedValidator)
    const user = await userInReach(params.id, work.divisionIdsWith('users.edit'))
    await unblockUser(user, reason, work)
    session.flash('success', i18n.t('users.unblocked'))
    return response.redirect().toRoute('users.show', { id: user.id })
  }
}
