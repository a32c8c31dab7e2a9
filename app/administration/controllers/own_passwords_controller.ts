import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { checkOwnPassword } from '#administration/actions/confirm_session'
import { setPassword } from '#administration/actions/set_password'
import { tenantById } from '#administration/queries/tenants'
import { atHome } from '#administration/sign_in/at_home'
import { refuseField, refusePassword } from '#administration/sign_in/refuse_password'
import { changedPasswordValidator } from '#administration/validators/session'

export default class OwnPasswordsController {
  /** The present password is asked for, however recently the person signed in. */
  async update(ctx: HttpContext) {
    const { present, password } = await ctx.request.validateUsing(changedPasswordValidator)
    const { user } = ctx.work
    const tenant = (await tenantById(user.tenantId))!
    await checkOwnPassword(user, present).catch((error: unknown) => {
      if (!(error instanceof DomainException) || error.status === 429) throw error
      refuseField('present', ctx.i18n.t(`errors.${error.code}`))
    })
    if (present === password) refuseField('password', ctx.i18n.t('errors.E_PASSWORD_SAME'))
    await refusePassword(ctx, { tenant, user }, password)
    const keepSession = ctx.staffSession.id
    await atHome(ctx, () => setPassword(user, password, { how: 'own_change', keepSession }))
    ctx.session.regenerate()
    ctx.session.flash('success', ctx.i18n.t('security.password.changed'))
    return ctx.response.redirect('/my')
  }
}
