import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { affect } from '#shared/database/sql'
import { clock } from '#shared/clock'
import { beginTotp } from '#administration/actions/begin_totp'
import { enrolTotp } from '#administration/actions/enrol_totp'
import { removeTotp } from '#administration/actions/remove_totp'
import { secondStepOf } from '#administration/queries/second_step_of'
import { tenantById } from '#administration/queries/tenants'
import { atHome } from '#administration/sign_in/at_home'
import { secondStepBudget } from '#administration/sign_in/budgets'
import { totpInvitation } from '#administration/sign_in/totp_invitation'
import { payTry, refundTry } from '#administration/sign_in/tries'
import { secondStepValidator } from '#administration/validators/session'

/** Connecting and disconnecting one's own authenticator. Every route here is behind `confirmed`. */
export default class OwnAuthenticatorsController {
  async create(ctx: HttpContext) {
    const { user } = ctx.work
    const tenant = (await tenantById(user.tenantId))!
    const { secret, compulsory } = await atHome(ctx, async () => ({
      secret: await beginTotp(user.id),
      compulsory: (await secondStepOf(user.id)).compulsory,
    }))
    return ctx.inertia.render('administration/sessions/enrol', {
      ...totpInvitation({ tenant, user }, secret),
      action: '/my/authenticator',
      compulsory,
    })
  }

  async store(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(secondStepValidator)
    const { user } = ctx.work
    const keepSession = ctx.staffSession.id
    const paid = await payTry([secondStepBudget(user.tenantId, user.id)])
    const codes = await atHome(ctx, async () => {
      const fresh = await enrolTotp({ userId: user.id, code, keepSession })
      await affect(
        `update user_sessions set second_step_at = :now where tenant_id = :tenant and id = :id`,
        { id: keepSession, now: clock.now().toISO() }
      )
      return fresh
    })
    await refundTry(paid)
    ctx.session.regenerate()
    return ctx.inertia.render('administration/sessions/recovery_codes', { codes, next: '/my' })
  }

  /** Where the second step is compulsory, disconnecting goes through an administrator and a visa. */
  async destroy(ctx: HttpContext) {
    const { user } = ctx.work
    const keepSession = ctx.staffSession.id
    await atHome(ctx, async () => {
      const { compulsory } = await secondStepOf(user.id)
      if (compulsory) throw new DomainException('E_HTTP_403', {}, 403)
      await removeTotp({ userId: user.id, keepSession })
    })
    ctx.session.flash('success', ctx.i18n.t('security.second.removed'))
    return ctx.response.redirect('/my')
  }
}
