import type { HttpContext } from '@adonisjs/core/http'
import { takeSecondStep } from '#administration/actions/take_second_step'
import { enter } from '#administration/sign_in/enter'
import { halfEntry } from '#administration/sign_in/half_entry'
import { secondStepValidator } from '#administration/validators/session'

/** The second step of a sign-in. Who it is is read from the session, never from the form. */
export default class SecondStepsController {
  async create(ctx: HttpContext) {
    const half = await halfEntry(ctx)
    if (!half) return ctx.response.redirect('/sign-in')
    if (!half.enrolled) return ctx.response.redirect('/sign-in/enrol')
    return ctx.inertia.render('administration/sessions/code', {})
  }

  async store(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(secondStepValidator)
    const half = await halfEntry(ctx)
    if (!half?.enrolled) return ctx.response.redirect('/sign-in')
    await takeSecondStep(half.tenant.id, half.user.id, code)
    const way = await enter(ctx, half, { secondStep: true, intended: half.intended })
    return ctx.response.redirect(way)
  }
}
