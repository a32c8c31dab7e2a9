import type { HttpContext } from '@adonisjs/core/http'
import encryption from '@adonisjs/core/services/encryption'
import { DomainException } from '#shared/http/domain_exception'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { changeChannel } from '#payments/actions/change_channel'
import { openAnyChannel } from '#payments/actions/open_any_channel'
import { channelAddress } from '#payments/gateway/channel_address'
import ChannelPolicy from '#payments/policies/channel_policy'
import { channelAbilities } from '#payments/queries/channel_abilities'
import { channelCalls } from '#payments/queries/channel_calls'
import { channelCard } from '#payments/queries/channel_card'
import { listChannels } from '#payments/queries/list_channels'
import { manifestOf, offeredManifests } from '#payments/queries/manifest_of'
import { settingsFromForm } from '#payments/gateway/settings_from_form'
import { adapterTold } from '#payments/transformers/adapter_told'
import { atFields } from '#payments/transformers/at_fields'
import { channelRow } from '#payments/transformers/channel_row'
import { channelSetUp } from '#payments/transformers/channel_set_up'
import { channelChangeValidator, newChannelValidator } from '#payments/validators/channel'

export default class ChannelsController {
  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('view')
    const channels = await listChannels()
    const rows = await Promise.all(
      channels.map(async (channel) => channelRow(channel, await manifestOf(channel.adapter)))
    )
    return inertia.render('payments/channels/index', { channels: rows })
  }

  async create({ bouncer, inertia, params, work, i18n }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('edit')
    const offered = await offeredManifests(work.tenant.id)
    const chosen = offered.find(({ key }) => key === params.adapter)
    return inertia.render('payments/channels/create', {
      offered: offered.map(({ key, title, kind }) => ({ key, title, kind })),
      adapter: chosen ? adapterTold(chosen, i18n.locale) : null,
      isWhole: work.division.parentId === null,
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('edit')
    assertWholeRegion(work)
    const asked = await request.validateUsing(newChannelValidator)
    const { adapter: key, settings, minAmount, maxAmount, ...fields } = asked
    const manifest = (await offeredManifests(work.tenant.id)).find((one) => one.key === key)
    if (!manifest) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: key })
    const { id, credentials } = await atFields(
      () =>
        openAnyChannel(manifest, {
          ...fields,
          minAmountMinor: minAmount,
          maxAmountMinor: maxAmount,
          settings: settingsFromForm(manifest.settings, settings),
        }),
      i18n
    )
    // Encrypted, because sessions are rows: shown by the next page and then nowhere.
    if (credentials) session.flash('credentials', encryption.encrypt(credentials))
    session.flash('success', i18n.t('channels.said.opened'))
    return response.redirect().toRoute('channels.show', { id })
  }

  async show({ bouncer, inertia, params, session, work, i18n }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('view')
    const channel = await channelCard(params.id)
    const manifest = await manifestOf(channel.adapter)
    const [facts] = await listChannels(channel.id)
    const calls = await channelCalls(channel.id)
    const shown: string | undefined = session.flashMessages.get('credentials')
    return inertia.render('payments/channels/show', {
      channel: {
        ...channelRow(facts!, manifest),
        ...channelSetUp(channel, { manifest, locale: i18n.locale }),
      },
      address:
        manifest?.kind === 'payment'
          ? channelAddress({ region: work.tenant.code, code: channel.code })
          : null,
      abilities: await channelAbilities(channel.adapter),
      calls: calls.map((call) => ({ ...call, receivedAt: call.receivedAt.toISOString() })),
      credentials: shown ? encryption.decrypt<{ login: string; password: string }>(shown) : null,
    })
  }

  async edit({ bouncer, inertia, params, i18n }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('edit')
    const channel = await channelCard(params.id)
    const manifest = await manifestOf(channel.adapter)
    if (!manifest) throw new DomainException('E_ADAPTER_UNKNOWN', { adapter: channel.adapter })
    return inertia.render('payments/channels/edit', {
      channel: channelSetUp(channel, { manifest, locale: i18n.locale }),
      adapter: adapterTold(manifest, i18n.locale),
    })
  }

  async update({ bouncer, params, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('edit')
    assertWholeRegion(work)
    const asked = await request.validateUsing(channelChangeValidator)
    const { settings, minAmount, maxAmount, networks = [], ...fields } = asked
    const channel = await channelCard(params.id)
    const manifest = await manifestOf(channel.adapter)
    const change = {
      ...fields,
      id: channel.id,
      networks,
      minAmountMinor: minAmount,
      maxAmountMinor: maxAmount,
      settings: settingsFromForm(manifest?.settings ?? [], settings),
    }
    await atFields(() => changeChannel(change), i18n)
    session.flash('success', i18n.t('channels.said.changed'))
    return response.redirect().toRoute('channels.show', { id: channel.id })
  }
}
