import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { nameColumns } from '#payments/actions/name_columns'
import { previewColumns } from '#payments/actions/preview_columns'
import type PaymentChannel from '#payments/models/payment_channel'
import ChannelPolicy from '#payments/policies/channel_policy'
import { channelAbilities } from '#payments/queries/channel_abilities'
import { channelCard } from '#payments/queries/channel_card'
import { manifestOf } from '#payments/queries/manifest_of'
import { atFields } from '#payments/transformers/at_fields'
import { columnsValidator, sampleValidator } from '#payments/validators/channel'

export default class ChannelColumnsController {
  async edit(ctx: HttpContext) {
    return this.#shown(ctx, await this.#channel(ctx), [])
  }

  async preview(ctx: HttpContext) {
    const channel = await this.#channel(ctx)
    const { file } = await ctx.request.validateUsing(sampleValidator)
    const bytes = await readFile(file.tmpPath!)
    return this.#shown(
      ctx,
      channel,
      await previewColumns(channel, { name: file.clientName, bytes })
    )
  }

  async update(ctx: HttpContext) {
    const { request, response, session, work, i18n } = ctx
    const { id } = await this.#channel(ctx)
    assertWholeRegion(work)
    const asked = await request.validateUsing(columnsValidator)
    await atFields(
      () => nameColumns({ ...asked, id }),
      i18n,
      (name) => name
    )
    session.flash('success', i18n.t('channels.said.changed'))
    return response.redirect().toRoute('channels.show', { id })
  }

  async #channel({ bouncer, params }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('edit')
    const channel = await channelCard(params.id)
    const { mapsColumns } = await channelAbilities(channel.adapter)
    if (!mapsColumns) throw new DomainException('E_CHANNEL_CANNOT_TRY')
    return channel
  }

  async #shown({ inertia }: HttpContext, channel: PaymentChannel, rows: string[][]) {
    const manifest = await manifestOf(channel.adapter)
    const field = manifest?.settings.find(({ name }) => name === 'columns')
    const { id, title, settings } = channel
    return inertia.render('payments/channels/columns', {
      channel: { id, title },
      roles: field?.kind === 'map' ? [...field.keys] : [],
      columns: (settings.columns ?? {}) as Record<string, string>,
      headerRow: typeof settings.headerRow === 'string' ? settings.headerRow : '',
      rows,
    })
  }
}
