import type { HttpContext } from '@adonisjs/core/http'
import { endSessions } from '#administration/actions/end_sessions'
import { atHome } from '#administration/sign_in/at_home'

export default class OwnSessionsController {
  /** One of one's own sessions, or with `others` in place of an id all but this one. */
  async destroy(ctx: HttpContext) {
    const { params, response, session, i18n, work, staffSession } = ctx
    const which = params.id === 'others' ? { except: staffSession.id } : { only: String(params.id) }
    const n = await atHome(ctx, () =>
      endSessions({ userId: work.user.id, because: 'by_owner', ...which })
    )
    session.flash('success', i18n.t('security.sessions.ended', { n }))
    return response.redirect('/my')
  }
}
