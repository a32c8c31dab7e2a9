import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { csvText } from '#shared/http/csv_text'
import { DomainException } from '#shared/http/domain_exception'
import PaymentPolicy from '#payments/policies/payment_policy'
import { listPayments } from '#payments/queries/list_payments'
import { PAYMENT_COLUMNS, paymentCells } from '#payments/transformers/payment_cells'
import { paymentFilter } from '#payments/validators/payment_filter'

const MOST = 50_000

export default class PaymentExportsController {
  /** The list as a file: exactly what the filters show, from its first page to its last. */
  async show({ bouncer, request, response, work, i18n }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('view')
    const asked = await paymentFilter(request.qs(), clock.today())
    const filter = { ...asked, after: null, before: null }
    const { payments, totals } = await listPayments(filter, work.divisionIds, MOST)
    if (totals.count > MOST) throw new DomainException('E_EXPORT_TOO_LONG', { most: MOST })

    const header = PAYMENT_COLUMNS.map((name) => i18n.t(`payments.${name}`))
    const file = csvText(
      header,
      payments.map((payment) => paymentCells(payment, (key) => i18n.t(key)))
    )
    response.header('content-disposition', `attachment; filename="payments-${clock.today()}.csv"`)
    return response.type('text/csv; charset=utf-8').send(file)
  }
}
