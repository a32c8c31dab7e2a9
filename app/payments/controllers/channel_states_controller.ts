import type { HttpContext } from '@adonisjs/core/http'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { setChannelStatus } from '#payments/actions/set_channel_status'
import ChannelPolicy from '#payments/policies/channel_policy'
import { channelReasonValidator } from '#payments/validators/channel'

type Status = 'enabled' | 'disabled'

export default class ChannelStatesController {
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
    await setChannelStatus({ id: Number(params.id), status, reason })
    session.flash('success', i18n.t(`channels.said.${status}`))
    return response.redirect().toRoute('channels.show', { id: params.id })
  }
}
