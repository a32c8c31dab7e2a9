import type { HttpContext } from '@adonisjs/core/http'
import { paymentsOf } from '#portal/queries/payments_of'

const MOST = 100

export default class CabinetPaymentsController {
  async index({ cabinet, inertia }: HttpContext) {
    return inertia.render('portal/payments/index', {
      payments: await paymentsOf(cabinet.account.id, MOST),
    })
  }
}
