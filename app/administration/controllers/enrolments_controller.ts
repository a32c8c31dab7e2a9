import type { HttpContext } from '@adonisjs/core/http'
import { asTenant } from '#shared/tenancy/as_tenant'
import { beginTotp } from '#administration/actions/begin_totp'
import { enrolTotp } from '#administration/actions/enrol_totp'
import { secondStepBudget } from '#administration/sign_in/budgets'
import { enter } from '#administration/sign_in/enter'
import { halfEntry } from '#administration/sign_in/half_entry'
import { totpInvitation } from '#administration/sign_in/totp_invitation'
import { payTry, refundTry } from '#administration/sign_in/tries'
import { secondStepValidator } from '#administration/validators/session'

/** Somebody who must have a second step and has none connects it before anything else opens. */
export default class EnrolmentsController {
  async create(ctx: HttpContext) {
    const half = await halfEntry(ctx)
    if (!half) return ctx.response.redirect('/sign-in')
    if (half.enrolled) return ctx.response.redirect('/sign-in/code')
    const secret = await asTenant(half.tenant.id, () => beginTotp(half.user.id))
    return ctx.inertia.render('administration/sessions/enrol', {
      ...totpInvitation(half, secret),
      action: '/sign-in/enrol',
      compulsory: true,
    })
  }

  /** The recovery codes go into this one answer and into no session. */
  async store(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(secondStepValidator)
    const half = await halfEntry(ctx)
    if (!half || half.enrolled) return ctx.response.redirect('/sign-in')
    const { tenant, user } = half
    const paid = await payTry([secondStepBudget(tenant.id, user.id)])
    const codes = await asTenant(tenant.id, () => enrolTotp({ userId: user.id, code }))
    await refundTry(paid)
    const way = await enter(ctx, half, { secondStep: true, intended: half.intended })
    return ctx.inertia.render('administration/sessions/recovery_codes', { codes, next: way })
  }
}
