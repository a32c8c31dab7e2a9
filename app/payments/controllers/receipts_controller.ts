import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { renderPdf } from '#shared/documents/render_pdf'
import { DomainException } from '#shared/http/domain_exception'
import { DEFAULT_LOCALE, isLocale } from '#administration/locales'
import Division from '#administration/models/division'
import { blockTextsOn } from '#administration/queries/block_texts_on'
import { receiptDocument } from '#payments/documents/receipt_document'
import PaymentPolicy from '#payments/policies/payment_policy'
import { paymentCard } from '#payments/queries/payment_card'
import { receiptView } from '#payments/queries/receipt_view'

export default class ReceiptsController {
  /** The receipt as a PDF, in the reader's language or in the one asked for. */
  async show({ bouncer, params, request, response, work, i18n }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('view')
    const payment = await paymentCard({ id: params.id, divisionIds: work.divisionIds })
    if (!payment) throw new DomainException('E_PAYMENT_UNKNOWN', {}, 404)

    const locale = [request.qs().locale, i18n.locale].find(isLocale) ?? DEFAULT_LOCALE
    const view = await receiptView(payment, await Division.findOrFail(payment.divisionId))
    const on = clock.dayOf(payment.recordedAt)
    const texts = await blockTextsOn({ kind: 'receipt', on, locale })
    const pdf = await renderPdf(receiptDocument(view, locale, texts), payment.recordedAt)
    // The page of the payment prints it from a frame of its own.
    response.header('x-frame-options', 'SAMEORIGIN')
    response.header('content-security-policy', `frame-ancestors 'self'`)
    response.header('content-disposition', `inline; filename="receipt-${view.number}.pdf"`)
    return response.type('application/pdf').send(pdf)
  }
}
