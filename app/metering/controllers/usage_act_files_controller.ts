import type { HttpContext } from '@adonisjs/core/http'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import Division from '#administration/models/division'
import { blockTextsOn } from '#administration/queries/block_texts_on'
import { renderPdf } from '#shared/documents/render_pdf'
import { DomainException } from '#shared/http/domain_exception'
import { usageActDocument } from '#metering/documents/usage_act_document'
import UsageActPolicy from '#metering/policies/usage_act_policy'
import { usageActCard } from '#metering/queries/usage_acts'
import { actForPage } from '#metering/transformers/act_for_page'

export default class UsageActFilesController {
  /** The act for signing, in two copies of one text. */
  async show({ bouncer, params, request, response, work, i18n }: HttpContext) {
    await bouncer.with(UsageActPolicy).authorize('view')
    const act = await usageActCard(params.id, work.divisionIds)
    if (!act) throw new DomainException('E_HTTP_404', {}, 404)
    const locale = [request.qs().locale, i18n.locale].find(isLocale) ?? DEFAULT_LOCALE
    const division = await Division.findOrFail(act.divisionId)
    const texts = await blockTextsOn({ kind: 'usage_act', on: act.drawnOn, locale })
    const document = usageActDocument(actForPage(act), division.nameUz, locale, texts)
    const bytes = await renderPdf(document, `${act.drawnOn}T00:00:00+05:00`)
    response.header('content-disposition', `inline; filename="act-${act.id}.pdf"`)
    return response.type('application/pdf').send(bytes)
  }
}
