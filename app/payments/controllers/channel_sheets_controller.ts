import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { renderPdf } from '#shared/documents/render_pdf'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import { sheetDocument } from '#payments/documents/sheet_document'
import ChannelPolicy from '#payments/policies/channel_policy'
import { channelCard } from '#payments/queries/channel_card'
import { sheetView } from '#payments/queries/sheet_view'

export default class ChannelSheetsController {
  /** The registration sheet for the provider, in the reader's language or in the one asked for. */
  async show({ bouncer, params, request, response, work, i18n }: HttpContext) {
    await bouncer.with(ChannelPolicy).authorize('view')
    const channel = await channelCard(params.id)
    const locale = [request.qs().locale, i18n.locale].find(isLocale) ?? DEFAULT_LOCALE
    const view = await sheetView(channel, { tenant: work.tenant, locale })
    const pdf = await renderPdf(sheetDocument(view, locale), clock.now().toUTC().toISO()!)
    response.header('content-disposition', `inline; filename="channel-${channel.code}.pdf"`)
    return response.type('application/pdf').send(pdf)
  }
}
