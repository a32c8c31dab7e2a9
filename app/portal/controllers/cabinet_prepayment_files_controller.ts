import { errors, type HttpContext } from '@adonisjs/core/http'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import { renderPrepayment } from '#billing/documents/render_prepayment'

export default class CabinetPrepaymentFilesController {
  /** The consumer's own demand of `2026-05.pdf`, in his language. */
  async show({ cabinet, params, request, response, i18n }: HttpContext) {
    const { id: accountId, divisionId } = cabinet.account
    const locale = isLocale(i18n.locale) ? i18n.locale : DEFAULT_LOCALE
    const period = `${params.file.slice(0, 7)}-01`
    const file = await renderPrepayment({ accountId, divisionIds: [divisionId], period, locale })
    if (!file) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])

    response.header('content-disposition', `inline; filename="${file.name}"`)
    return response.type('application/pdf').send(file.bytes)
  }
}
