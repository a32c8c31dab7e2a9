import type { HttpContext } from '@adonisjs/core/http'
import PaymentPolicy from '#payments/policies/payment_policy'
import { findPayers } from '#payments/queries/find_payers'
import { readInvoiceCode } from '#payments/rules/read_invoice_code'
import { payerSearchValidator } from '#payments/validators/payment'

export default class PayersController {
  /**
   * Who may be paying, while a cashier or the one who assigns suspense types, or a scanner reads the
   * code of an invoice; JSON.
   */
  async index({ bouncer, request, work }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('findPayer')
    const { q } = await payerSearchValidator.validate(request.qs())
    const code = readInvoiceCode(q)
    const payers = await findPayers({ q: code?.account ?? q, divisionIds: work.divisionIds })
    return { payers, amountMinor: code?.amountMinor?.toString() ?? null }
  }
}
