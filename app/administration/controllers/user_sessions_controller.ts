import type { HttpContext } from '@adonisjs/core/http'
import UserSignInPolicy from '#administration/policies/user_sign_in_policy'
import { endSessions } from '#administration/actions/end_sessions'
import { userInCare } from '#administration/queries/user_in_care'

export default class UserSessionsController {
  /** Ends one session of a colleague, or with `all` in place of an id every one of them. */
  async destroy({ bouncer, params, response, session, i18n, work }: HttpContext) {
    await bouncer.with(UserSignInPolicy).authorize('lookAfter')
    const user = await userInCare(work, params.id)
    const only = params.session === 'all' ? undefined : String(params.session)
    const n = await endSessions({ userId: user.id, because: 'by_administrator', only })
    session.flash('success', i18n.t('security.sessions.ended', { n }))
    return response.redirect().back()
  }
}
