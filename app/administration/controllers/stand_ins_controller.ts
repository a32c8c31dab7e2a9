import type { HttpContext } from '@adonisjs/core/http'
import { giveStandIn } from '#administration/actions/give_stand_in'
import UserPolicy from '#administration/policies/user_policy'
import { userInReach } from '#administration/queries/user_in_reach'
import { standInValidator } from '#administration/validators/user'

export default class StandInsController {
  /** The person of the card stands in for a colleague who is away. */
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const wanted = await request.validateUsing(standInValidator)
    const reach = work.divisionIdsWith('users.edit')
    const user = await userInReach(params.id, reach)
    const absent = await userInReach(wanted.substitutesUserId, reach)
    await giveStandIn({ ...wanted, userId: user.id, substitutesUserId: absent.id }, work)
    session.flash('success', i18n.t('users.stand_in_given'))
    return response.redirect().toRoute('users.show', { id: user.id })
  }
}
