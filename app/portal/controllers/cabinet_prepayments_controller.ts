import type { HttpContext } from '@adonisjs/core/http'
import { prepaymentsOf } from '#portal/queries/prepayments_of'

const MOST = 36

export default class CabinetPrepaymentsController {
  async index({ cabinet, inertia }: HttpContext) {
    return inertia.render('portal/prepayments/index', {
      prepayments: await prepaymentsOf(cabinet.account, MOST),
    })
  }
}
