import type { HttpContext } from '@adonisjs/core/http'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { switchMessageChannel } from '#messaging/actions/switch_message_channel'
import ChannelPolicy from '#payments/policies/channel_policy'
import { channelReasonValidator } from '#payments/validators/channel'

type Status = 'enabled' | 'disabled'

export default class MessageChannelStatesController {
  async enable(ctx: HttpContext) {
    return this.#set(ctx, 'enabled')
  }

  async disable(ctx: HttpContext) {
    return this.#set(ctx, 'disabled')
  }

  async #set(ctx: HttpContext, status: Status) {
    const { bouncer, params, request, response, session, work, i18n } = ctx
    await bouncer.with(ChannelPolicy).authorize('edit')
    assertWholeRegion(work)
    const { reason } = await request.validateUsing(channelReasonValidator)
    await switchMessageChannel({ code: params.code, status, reason })
    session.flash('success', i18n.t(`channels.said.${status}`))
    return response.redirect().toRoute('message_channels.index')
  }
}
