import type { HttpContext } from '@adonisjs/core/http'
import { nameIn } from '#administration/names'
import { secondStepOf } from '#administration/queries/second_step_of'
import { sessionsOf } from '#administration/queries/sessions_of'
import { atHome } from '#administration/sign_in/at_home'
import { shownSession } from '#administration/transformers/session_line'

/** "My account": what belongs to the person himself, whatever he may elsewhere. */
export default class OwnAccountsController {
  async show(ctx: HttpContext) {
    const { user, grants } = ctx.work
    const { locale } = ctx.i18n
    const { sessions, second } = await atHome(ctx, async () => ({
      sessions: await sessionsOf(user.id),
      second: await secondStepOf(user.id),
    }))
    const roles = new Set(grants.map(({ role }) => nameIn(locale, role)))
    return ctx.inertia.render('administration/account/show', {
      person: {
        fullName: user.fullName,
        login: user.login,
        locale: user.locale,
        division: nameIn(locale, user.division),
        roles: [...roles],
        passwordSetAt: user.passwordSetAt?.toISO() ?? null,
      },
      sessions: sessions.map(shownSession),
      current: ctx.staffSession.id,
      second: { ...second, enrolledAt: second.enrolledAt?.toISOString() ?? null },
    })
  }
}
