import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { demandPrepayments } from '#billing/actions/demand_prepayments'
import PenaltyPolicy from '#billing/policies/penalty_policy'
import { prepaymentRows, prepaymentTotals } from '#billing/queries/prepayment_rows'
import { prepaymentListValidator, prepaymentValidator } from '#billing/validators/settlement'

const ROWS_SHOWN = 200

export default class PrepaymentsController {
  /** The division and the month in work, as everywhere. */
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('view')
    const { period, divisionIds } = work
    const { state } = await prepaymentListValidator.validate(request.qs())
    return inertia.render('billing/prepayments/index', {
      scope: { divisionId: work.division.id, period },
      totals: await prepaymentTotals({ divisionIds, period }),
      demands: await prepaymentRows({ divisionIds, period, state, limit: ROWS_SHOWN }),
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(PenaltyPolicy).authorize('run')
    const { divisionId, period } = await request.validateUsing(prepaymentValidator)
    const isInReach = work.divisionIdsWith('billing.run').includes(divisionId)
    if (!isInReach) throw new DomainException('E_DIVISION_OUT_OF_REACH', {}, 403)
    const { demands, unpriced } = await demandPrepayments({ divisionId, period })
    session.flash('success', i18n.t('prepayments.demanded', { n: demands, unpriced }))
    return response.redirect().back()
  }
}
