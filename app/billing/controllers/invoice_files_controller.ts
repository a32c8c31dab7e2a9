import { errors, type HttpContext } from '@adonisjs/core/http'
import { renderPdf } from '#shared/documents/render_pdf'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import { invoiceDocument } from '#billing/documents/invoice_document'
import InvoicePolicy from '#billing/policies/invoice_policy'
import { accountInReach } from '#billing/queries/account_in_reach'
import { invoiceView } from '#billing/queries/invoice_view'

export default class InvoiceFilesController {
  /** The invoice of `2026-05.pdf`, in the reader's language or in the one asked for. */
  async show({ bouncer, params, request, response, work, i18n }: HttpContext) {
    await bouncer.with(InvoicePolicy).authorize('view')
    const divisionIds = work.divisions.map(({ id }) => id)
    const account = await accountInReach({ id: params.id, divisionIds })
    const view = await invoiceView(account.id, `${params.file.slice(0, 7)}-01`)
    if (!view) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])

    const locale = [request.qs().locale, i18n.locale].find(isLocale) ?? DEFAULT_LOCALE
    const pdf = await renderPdf(invoiceDocument(view, locale), `${view.issuedOn}T00:00:00+05:00`)
    const file = view.number.replace('/', '-')
    response.header('content-disposition', `inline; filename="invoice-${file}.pdf"`)
    return response.type('application/pdf').send(pdf)
  }
}
