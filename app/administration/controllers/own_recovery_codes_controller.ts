import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { makeRecoveryCodes } from '#administration/actions/make_recovery_codes'
import { secondStepOf } from '#administration/queries/second_step_of'
import { atHome } from '#administration/sign_in/at_home'

export default class OwnRecoveryCodesController {
  /** Fresh codes in place of the old ones, shown in this one answer. */
  async store(ctx: HttpContext) {
    const { id } = ctx.work.user
    const codes = await atHome(ctx, async () => {
      if (!(await secondStepOf(id)).enrolled) throw new DomainException('E_HTTP_404', {}, 404)
      await audit({ action: 'user.recovery_codes_made', subject: { kind: 'user', id } })
      return makeRecoveryCodes(id)
    })
    return ctx.inertia.render('administration/sessions/recovery_codes', { codes, next: '/my' })
  }
}
