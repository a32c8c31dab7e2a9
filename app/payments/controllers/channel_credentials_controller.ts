import type { HttpContext } from '@adonisjs/core/http'
import encryption from '@adonisjs/core/services/encryption'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { endOldCredentials } from '#payments/actions/end_old_credentials'
import { renewChannelPassword } from '#payments/actions/renew_channel_password'
import { rotateChannelSecret } from '#payments/actions/rotate_channel_secret'
import ChannelPolicy from '#payments/policies/channel_policy'
import { channelCard } from '#payments/queries/channel_card'
import { atFields } from '#payments/transformers/at_fields'
import {
  channelReasonValidator,
  passwordRenewalValidator,
  secretValidator,
} from '#payments/validators/channel'

export default class ChannelCredentialsController {
  /** A new password for the provider, shown by the next page and then nowhere. */
  async renew(ctx: HttpContext) {
    const { request, session } = ctx
    const { code } = await this.#channel(ctx)
    const { overlapHours } = await request.validateUsing(passwordRenewalValidator)
    const credentials = await renewChannelPassword({ code, overlapHours })
    session.flash('credentials', encryption.encrypt(credentials))
    return this.#back(ctx, 'password_renewed')
  }

  async rotate(ctx: HttpContext) {
    const { params, request, i18n } = ctx
    const { code } = await this.#channel(ctx)
    const asked = await request.validateUsing(secretValidator)
    await atFields(
      () => rotateChannelSecret({ ...asked, code, name: params.name }),
      i18n,
      () => 'value'
    )
    return this.#back(ctx, 'secret_rotated')
  }

  async endOld(ctx: HttpContext) {
    const { id } = await this.#channel(ctx)
    const { reason } = await ctx.request.validateUsing(channelReasonValidator)
    await endOldCredentials({ id, reason })
    return this.#back(ctx, 'old_ended')
  }

  async #channel({ bouncer, params, work }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('edit')
    assertWholeRegion(work)
    return channelCard(params.id)
  }

  #back({ params, response, session, i18n }: HttpContext, said: string) {
    session.flash('success', i18n.t(`channels.said.${said}`))
    return response.redirect().toRoute('channels.show', { id: params.id })
  }
}
