import type { HttpContext } from '@adonisjs/core/http'
import UserSignInPolicy from '#administration/policies/user_sign_in_policy'
import { issueLink } from '#administration/actions/issue_link'
import { userInCare } from '#administration/queries/user_in_care'

export default class UserLinksController {
  /** An invitation until the person has chosen a password, afterwards a link for a new one. */
  async store({ bouncer, params, response, session, work }: HttpContext) {
    await bouncer.with(UserSignInPolicy).authorize('lookAfter')
    const user = await userInCare(work, params.id)
    const purpose = user.passwordSetAt ? 'password_reset' : 'invitation'
    session.flash('link', await issueLink(user.id, purpose))
    return response.redirect().back()
  }
}
