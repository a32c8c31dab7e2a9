import { errors } from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { asTenant } from '#shared/tenancy/as_tenant'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { phoneNumber } from '#accounts/rules/phone_number'
import { tryMessageChannel } from '#messaging/actions/try_message_channel'
import ChannelPolicy from '#payments/policies/channel_policy'
import { trialValidator } from '#payments/validators/message_channel'

export default class MessageChannelTrialsController {
  /** The gateway may take its time, so no transaction waits for it. */
  async store({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await asTenant(work.tenant.id, () => bouncer.with(ChannelPolicy).authorize('edit'))
    assertWholeRegion(work)
    const to = phoneNumber((await request.validateUsing(trialValidator)).phone)
    if (!to) {
      const message = i18n.t('household.phone_wrong')
      throw new errors.E_VALIDATION_ERROR([{ field: 'phone', rule: 'phone', message }])
    }
    const trial = { code: params.code, to, locale: i18n.locale }
    const { status, ...outcome } = await tryMessageChannel(work.tenant.id, trial)
    const reason = 'reason' in outcome ? outcome.reason : ''
    const said = i18n.t(`message_channels.tried.${status}`, { reason })
    session.flash(status === 'sent' ? 'success' : 'error', said)
    return response.redirect().toRoute('message_channels.edit', { code: params.code })
  }
}
