import type { HttpContext } from '@adonisjs/core/http'
import PaymentPolicy from '#payments/policies/payment_policy'
import { findPayers } from '#payments/queries/find_payers'
import { payerSearchValidator } from '#payments/validators/payment'

export default class PayersController {
  /** Who may be paying, while a cashier or the one who assigns suspense types; JSON. */
  async index({ bouncer, request, work }: HttpContext) {
    await bouncer.with(PaymentPolicy).authorize('findPayer')
    const { q } = await payerSearchValidator.validate(request.qs())
    return { payers: await findPayers({ q, divisionIds: work.divisionIds }) }
  }
}
