import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { renderPdf } from '#shared/documents/render_pdf'
import { DomainException } from '#shared/http/domain_exception'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import TemplatePolicy from '#administration/policies/template_policy'
import { templatesOf } from '#administration/queries/templates_of'
import { printForms } from '#administration/templates/registry'
import { textsIn } from '#administration/templates/texts_in'
import { templatePreviewValidator } from '#administration/validators/template'

export default class TemplatePreviewsController {
  /** The document as it comes from the printer, with sample data and the texts of a version. */
  async show({ bouncer, params, request, response, i18n }: HttpContext) {
    await bouncer.with(TemplatePolicy).authorize('view')
    const form = printForms.named(params.kind)
    const asked = await request.validateUsing(templatePreviewValidator)
    const locale = [asked.locale, i18n.locale].find(isLocale) ?? DEFAULT_LOCALE
    const texts = asked.version === undefined ? {} : await textsOf(form.kind, asked.version)
    const document = form.sample(locale, textsIn(texts, locale))
    const bytes = await renderPdf(document, `${clock.today()}T00:00:00+05:00`)
    response.header('content-disposition', `inline; filename="${form.kind}-sample.pdf"`)
    return response.type('application/pdf').send(bytes)
  }
}

async function textsOf(kind: string, version: number) {
  const found = (await templatesOf(kind)).find((one) => one.version === version)
  if (!found) throw new DomainException('E_HTTP_404', {}, 404)
  return found.texts
}
