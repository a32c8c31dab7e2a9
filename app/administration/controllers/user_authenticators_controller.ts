import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import UserSignInPolicy from '#administration/policies/user_sign_in_policy'
import { requestVisa } from '#administration/actions/request_visa'
import { userInCare } from '#administration/queries/user_in_care'

const reasonValidator = vine.create({ reason: vine.string().trim().minLength(3).maxLength(500) })

export default class UserAuthenticatorsController {
  /** Nobody resets a second step alone: a second person grants it. */
  async destroy({ bouncer, params, request, response, session, i18n, work }: HttpContext) {
    await bouncer.with(UserSignInPolicy).authorize('lookAfter')
    const { reason } = await request.validateUsing(reasonValidator)
    const user = await userInCare(work, params.id)
    await requestVisa({
      kind: 'users.reset_totp',
      payload: { userId: user.id },
      reason,
      summary: { name: user.fullName, login: user.login },
      divisionId: user.divisionId,
      subject: { kind: 'user', id: user.id },
    })
    session.flash('success', i18n.t('security.card.reset_totp_asked'))
    return response.redirect().back()
  }
}
