import { errors, type HttpContext } from '@adonisjs/core/http'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import { renderInvoice } from '#billing/documents/render_invoice'
import InvoicePolicy from '#billing/policies/invoice_policy'
import { accountInReach } from '#billing/queries/account_in_reach'

export default class InvoiceFilesController {
  /** The invoice of `2026-05.pdf`, in the reader's language or in the one asked for. */
  async show({ bouncer, params, request, response, work, i18n }: HttpContext) {
    await bouncer.with(InvoicePolicy).authorize('view')
    const divisionIds = work.divisionIdsWith('accounts.view')
    const account = await accountInReach({ id: params.id, divisionIds })
    const locale = [request.qs().locale, i18n.locale].find(isLocale) ?? DEFAULT_LOCALE
    const period = `${params.file.slice(0, 7)}-01`
    const file = await renderInvoice({ accountId: account.id, period, locale })
    if (!file) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])

    response.header('content-disposition', `inline; filename="${file.name}"`)
    return response.type('application/pdf').send(file.bytes)
  }
}
