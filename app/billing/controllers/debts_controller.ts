import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { legalDebts, legalDebtTotals } from '#billing/queries/legal_debts'

const ROWS_SHOWN = 200

export default class DebtsController {
  /** What legal consumers owe today, with the prepayments that they have not made. */
  async index({ bouncer, inertia, work }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('view')
    return inertia.render('billing/debts/index', {
      today: clock.today(),
      totals: await legalDebtTotals(work.divisionIds),
      debts: await legalDebts(work.divisionIds, ROWS_SHOWN),
    })
  }
}
