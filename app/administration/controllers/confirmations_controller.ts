import type { HttpContext } from '@adonisjs/core/http'
import { confirmSession } from '#administration/actions/confirm_session'
import { secondStepOf } from '#administration/queries/second_step_of'
import { atHome } from '#administration/sign_in/at_home'
import { isOwnPath } from '#administration/sign_in/enter'
import { confirmationValidator } from '#administration/validators/session'

/** "Confirm that it is you", before an act that needs it. */
export default class ConfirmationsController {
  async create(ctx: HttpContext) {
    const { user } = ctx.work
    const { enrolled } = await atHome(ctx, () => secondStepOf(user.id))
    return ctx.inertia.render('administration/sessions/confirm', {
      back: wayBack(ctx),
      login: user.login,
      enrolled,
    })
  }

  async store(ctx: HttpContext) {
    const proof = await ctx.request.validateUsing(confirmationValidator)
    const { work, staffSession } = ctx
    await atHome(ctx, () => confirmSession(work.user, staffSession.id, proof))
    return ctx.response.redirect(wayBack(ctx))
  }
}

function wayBack({ request }: HttpContext): string {
  const back: unknown = request.qs().back
  return isOwnPath(back) ? back : '/'
}
