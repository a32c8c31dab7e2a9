import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { offeredTo } from '#shared/adapters/installed'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { changeMessageChannel } from '#messaging/actions/change_message_channel'
import { openMessageChannel } from '#messaging/actions/open_message_channel'
import { reportAddress } from '#messaging/gateway/report_address'
import { channelFigures } from '#messaging/queries/channel_figures'
import { messageChannel, messageChannels } from '#messaging/queries/message_channels'
import { settingsFromForm } from '#payments/gateway/settings_from_form'
import ChannelPolicy from '#payments/policies/channel_policy'
import { adapterTold } from '#payments/transformers/adapter_told'
import { atFields } from '#payments/transformers/at_fields'
import {
  keptFields,
  messageChannelRow,
  messageManifest,
} from '#payments/transformers/message_channel_row'
import {
  messageChannelChangeValidator,
  newMessageChannelValidator,
} from '#payments/validators/message_channel'

/** Gateways of messages, kept on the same pages as the channels of payments. */
export default class MessageChannelsController {
  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('view')
    const [channels, figures] = [await messageChannels(), await channelFigures()]
    const rows = await Promise.all(
      channels.map((channel) => messageChannelRow(channel, figures.get(channel.id)))
    )
    return inertia.render('payments/message_channels/index', { channels: rows })
  }

  async create({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('edit')
    const offered = (await offeredTo(work.tenant.id, 'message')).map(({ manifest }) => manifest)
    const chosen = offered.find(({ key }) => key === request.qs().adapter)
    return inertia.render('payments/message_channels/create', {
      offered: offered.map(({ key, title }) => ({ key, title })),
      adapter: chosen ? adapterTold(chosen, i18n.locale) : null,
      isWhole: work.division.parentId === null,
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('edit')
    assertWholeRegion(work)
    const asked = await request.validateUsing(newMessageChannelValidator)
    const manifest = await messageManifest(asked.adapter)
    if (!manifest) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: asked.adapter })
    const settings = settingsFromForm(manifest.settings, asked.settings)
    const { code } = await atFields(() => openMessageChannel({ ...asked, settings }), i18n)
    session.flash('success', i18n.t('channels.said.opened'))
    return response.redirect().toRoute('message_channels.edit', { code })
  }

  async edit({ bouncer, inertia, params, i18n }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('edit')
    const channel = await found(params.code)
    const manifest = await messageManifest(channel.adapter)
    if (!manifest) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: channel.adapter })
    const row = await messageChannelRow(channel, (await channelFigures()).get(channel.id))
    return inertia.render('payments/message_channels/edit', {
      channel: { ...row, networks: channel.networks.join('\n') },
      adapter: {
        ...adapterTold(manifest, i18n.locale),
        fields: keptFields(channel, manifest, i18n.locale),
      },
      address: row.reports ? await reportAddress(channel) : null,
    })
  }

  async update({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('edit')
    assertWholeRegion(work)
    const { networks = [], ...asked } = await request.validateUsing(messageChannelChangeValidator)
    const { code, adapter } = await found(params.code)
    const manifest = await messageManifest(adapter)
    const settings = settingsFromForm(manifest?.settings ?? [], asked.settings)
    await atFields(() => changeMessageChannel({ ...asked, code, networks, settings }), i18n)
    session.flash('success', i18n.t('channels.said.changed'))
    return response.redirect().toRoute('message_channels.index')
  }
}

async function found(code: string) {
  const channel = await messageChannel(code)
  if (!channel) throw new DomainException('E_MESSAGE_CHANNEL_UNKNOWN', { code }, 404)
  return channel
}
