import type { HttpContext } from '@adonisjs/core/http'
import { endGrant } from '#administration/actions/end_grant'
import UserPolicy from '#administration/policies/user_policy'
import { grantInReach } from '#administration/queries/grant_in_reach'
import { grantEndValidator } from '#administration/validators/user'

export default class GrantEndsController {
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('edit')
    const { validTo, reason } = await request.validateUsing(grantEndValidator)
    const grant = await grantInReach(params.id, work.divisionIdsWith('users.edit'))
    await endGrant({ grant, validTo, reason }, work)
    session.flash('success', i18n.t('users.grant_ended'))
    return response.redirect().back()
  }
}
