import { errors, type HttpContext } from '@adonisjs/core/http'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import { renderInvoice } from '#billing/documents/render_invoice'

export default class CabinetBillFilesController {
  /** The consumer's own invoice of `2026-05.pdf`, in his language. */
  async show({ cabinet, params, request, response, i18n }: HttpContext) {
    const locale = isLocale(i18n.locale) ? i18n.locale : DEFAULT_LOCALE
    const period = `${params.file.slice(0, 7)}-01`
    const file = await renderInvoice({ accountId: cabinet.account.id, period, locale })
    if (!file) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])

    response.header('content-disposition', `inline; filename="${file.name}"`)
    return response.type('application/pdf').send(file.bytes)
  }
}
